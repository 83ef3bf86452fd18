import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import type { FieldProblems } from './standard-schema'

const looksLikeCode = /^[a-z]\w*$/

/** Codes → texts of the page's language. A text that came from the server is shown as it is. */
export function useFieldTexts(problems: Ref<FieldProblems>) {
  const { t, te, locale } = useI18n({ useScope: 'global' })

  const textOf = (message: string) => {
    if (te(`fields.${message}`, locale.value)) return t(`fields.${message}`)
    return looksLikeCode.test(message) || message.startsWith('Invalid')
      ? t('ui.form.invalid')
      : message
  }

  return computed<Record<string, string>>(() =>
    Object.fromEntries(
      Object.entries(problems.value).map(([path, message]) => [path, textOf(message)]),
    ),
  )
}
