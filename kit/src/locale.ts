export const locales = ['ru', 'kk', 'en'] as const

export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale =>
  locales.some((locale) => locale === value)

/** Texts of one language, by key. */
export interface MessageTree {
  [key: string]: string | MessageTree
}
