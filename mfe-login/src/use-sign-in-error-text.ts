import { useI18n } from 'vue-i18n'

import { toBffError, useErrorText } from '@zhancore/kit'

/** A wrong password is nobody's fault to look up in the logs: no request number then. */
const expected = ['sign_in_failed', 'too_many_attempts']

/** Texts of failed tries; one that came too soon says how many minutes to wait. */
export function useSignInErrorText() {
  const { t } = useI18n()
  const { describeError } = useErrorText()

  const describeSignInError = (failure: unknown) => {
    const { code, details } = toBffError(failure)
    const described = describeError(failure)
    if (!expected.includes(code)) return described
    const { text, fields } = described
    if (!details.retryAfterSeconds) return { text, fields }
    const minutes = Math.max(1, Math.ceil(details.retryAfterSeconds / 60))
    return { fields, text: t('login.signIn.wait', { minutes }, minutes) }
  }

  return { describeSignInError }
}
