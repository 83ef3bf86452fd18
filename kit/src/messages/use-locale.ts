import type { Ref } from 'vue'

import type { Locale } from '../locale'
import { useShell } from '../shell-services'

export interface LocaleService {
  locale: Readonly<Ref<Locale>>
  locales: readonly Locale[]
  /** loads the texts of the shell and of each loaded remote, then switches; nothing typed is lost */
  setLocale: (locale: Locale) => Promise<void>
}

/** The language of the interface. */
export const useLocale = (): LocaleService => useShell().locale
