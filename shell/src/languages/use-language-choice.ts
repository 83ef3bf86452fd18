import { useI18n } from 'vue-i18n'

import { type Locale, useLocale } from '@zhancore/kit'
import { useToast } from '@zhancore/ui'

import { report } from '../report'

/** Switches the language; says so when its texts can't be had, and stays with the old one. */
export function useLanguageChoice() {
  const { setLocale } = useLocale()
  const { t } = useI18n()
  const toast = useToast()
  return (locale: Locale) =>
    setLocale(locale).catch((failure: unknown) => {
      report('language', failure)
      toast.error(t('shell.languageFailed'))
    })
}
