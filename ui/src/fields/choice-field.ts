import { computed, useId } from 'vue'

import { useFieldInForm } from '../forms/form-fields'
import type { FieldProps } from './field-props'

/** Id and description of a checkbox or switch, whose label stands beside it instead of above. */
export function useChoiceField(props: FieldProps) {
  const id = useId()
  const describedBy = computed(() => {
    const parts = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
    return parts.length > 0 ? parts.join(' ') : undefined
  })
  useFieldInForm(() => ({ name: props.name, label: props.label, id }))
  return { id, describedBy }
}
