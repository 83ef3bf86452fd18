import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import { lostReasons } from '@zhancore/crm/schema'

/** Why a lead or a deal was lost, as options of a select. */
export function useLostReasons() {
  const { t } = useI18n()
  return computed(() => lostReasons.map((value) => ({ value, label: t(`lostReasons.${value}`) })))
}
