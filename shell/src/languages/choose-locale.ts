import { isLocale, type Locale } from '@zhancore/kit'

const cookieName = 'zhancore.locale'
const yearSeconds = 365 * 24 * 60 * 60

/** Language that this browser was switched to before, if any. */
export function rememberedLocale(cookies: string): Locale | undefined {
  const value = cookies
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1]
  return isLocale(value) ? value : undefined
}

/** Keeps the language for the next visit, and for letters that the server sends. */
export function rememberLocale(locale: Locale): void {
  document.cookie = `${cookieName}=${locale}; path=/; max-age=${yearSeconds}; samesite=lax`
}

/** The language before anyone is known: the cookie's, else the browser's first that we speak, else Russian. */
export function chooseLocale(cookies: string, browserLanguages: readonly string[]): Locale {
  const remembered = rememberedLocale(cookies)
  if (remembered) return remembered
  return browserLanguages.map((tag) => tag.split('-')[0]).find(isLocale) ?? 'ru'
}
