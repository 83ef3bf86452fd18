import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import { localeSchema } from '@zhancore/core/schema'

/** Languages of clients and documents, as options of a select. */
export function useLanguages() {
  const { t } = useI18n()
  return computed(() =>
    localeSchema.options.map((value) => ({ value, label: t(`languages.${value}`) })),
  )
}
