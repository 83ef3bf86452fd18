import { useI18n } from 'vue-i18n'

import { toBffError, useErrorText } from '@zhancore/kit'

/** Texts of failures; one because somebody was faster says who, and asks for the fresh record. */
export function useConflictText(refresh: () => unknown) {
  const { t } = useI18n()
  const { describeError } = useErrorText()

  const describeConflict = (failure: unknown) => {
    const { code, details } = toBffError(failure)
    const described = describeError(failure)
    if (code !== 'version_conflict') return described
    void refresh()
    const name = details.current?.changedBy
    return name ? { ...described, text: t('admin.users.conflict', { name }) } : described
  }

  return { describeConflict }
}
