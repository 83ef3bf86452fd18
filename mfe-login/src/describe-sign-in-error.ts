import { useI18n } from 'vue-i18n'

import { toBffError, useErrorText } from '@zhancore/kit'

/** Texts of failed tries; one that came too soon says how many minutes to wait. */
export function useSignInErrorText() {
  const { t } = useI18n()
  const { describeError } = useErrorText()

  const describeSignInError = (failure: unknown) => {
    const described = describeError(failure)
    const { retryAfterSeconds } = toBffError(failure).details
    if (!retryAfterSeconds) return described
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60))
    return { ...described, text: t('login.signIn.wait', { minutes }, minutes) }
  }

  return { describeSignInError }
}
