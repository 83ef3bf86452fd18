import { readonly } from 'vue'

import type { KitI18n, Locale, LocaleService } from '@zhancore/kit'
import { locales } from '@zhancore/kit'

import { rememberLocale } from './choose-locale'

interface LocaleOptions {
  i18n: KitI18n
  loadShell: (locale: Locale) => Promise<object>
  loadRemotes: (locale: Locale) => Promise<void>
  /** keeps the choice in the account of who is signed in */
  keepInProfile: (locale: Locale) => void
}

/** The language of the page: loads its texts, then switches, so that nobody sees a bare key. */
export function createLocaleService({
  i18n,
  loadShell,
  loadRemotes,
  keepInProfile,
}: LocaleOptions) {
  const ready = new Set<Locale>()
  const { locale } = i18n.global

  async function load(next: Locale) {
    const shell = ready.has(next) ? undefined : await loadShell(next)
    if (shell) i18n.global.mergeLocaleMessage(next, shell)
    ready.add(next)
    await loadRemotes(next)
  }

  /** Shows the language without keeping the choice. Throws when its texts can't be had. */
  async function show(next: Locale) {
    await load(next)
    locale.value = next
    document.documentElement.lang = next
  }

  const service: LocaleService = {
    locale: readonly(locale),
    locales,
    async setLocale(next) {
      await show(next)
      rememberLocale(next)
      keepInProfile(next)
    },
  }
  return { service, show }
}
