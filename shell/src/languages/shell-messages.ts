import type { Locale } from '@zhancore/kit'
import { uiMessages } from '@zhancore/ui'
import { loadVocabulary } from '@zhancore/vocabulary/schema'

const ownMessages = {
  ru: () => import('../locales/ru.json'),
  kk: () => import('../locales/kk.json'),
  en: () => import('../locales/en.json'),
} satisfies Record<Locale, () => Promise<unknown>>

/** Texts that everyone finds: the shell's, the design system's, the words of the business. */
export async function loadShellMessages(locale: Locale) {
  const [shell, ui, vocabulary] = await Promise.all([
    ownMessages[locale](),
    uiMessages(locale),
    loadVocabulary(locale),
  ])
  return { ...vocabulary, ...ui, shell: shell.default }
}
