import type { Locale } from '@zhancore/core'

import type { Vocabulary } from './load-vocabulary'
import en from './locales/en.json'
import kk from './locales/kk.json'
import ru from './locales/ru.json'

const vocabularies: Record<Locale, Vocabulary> = { ru, kk, en }

/** The words of one language, at once: for the server. */
export function vocabulary(locale: Locale): Vocabulary {
  return vocabularies[locale]
}
