import type { Locale } from '@zhancore/core/schema'

import type ru from './locales/ru.json'

/** The words of the business in one language: Russian is the source of the keys. */
export type Vocabulary = typeof ru

/** Loads the words of one language only, in vue-i18n's message syntax. */
export async function loadVocabulary(locale: Locale): Promise<Vocabulary> {
  switch (locale) {
    case 'ru':
      return (await import('./locales/ru.json')).default
    case 'kk':
      return (await import('./locales/kk.json')).default
    case 'en':
      return (await import('./locales/en.json')).default
  }
}
