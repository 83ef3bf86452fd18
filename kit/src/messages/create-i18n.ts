import { createI18n } from 'vue-i18n'

import type { Locale, MessageTree } from '../locale'

/** One, few, many: `1 лид | 2 лида | 5 лидов`. With two forms given: one, other. */
export function russianPlural(count: number, choices: number): number {
  const form = new Intl.PluralRules('ru').select(Math.abs(count))
  const index = form === 'one' ? 0 : form === 'few' ? 1 : 2
  return Math.min(index, choices - 1)
}

const noTexts: Record<Locale, MessageTree> = { ru: {}, kk: {}, en: {} }

/** The one vue-i18n of an application, still without texts. Called by the shell, and by the test harness. */
export function createKitI18n(locale: Locale) {
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: false,
    messages: noTexts,
    pluralRules: { ru: russianPlural },
    missingWarn: import.meta.env?.DEV === true,
    fallbackWarn: false,
  })
}

export type KitI18n = ReturnType<typeof createKitI18n>
