/**
 * What every field takes, besides its value.
 *
 * Handed on to UiField as `v-bind="{ ...fieldProps }"`, a new object each time: Vue gives the rest of
 * destructured props as one object, sees the same one again, and would leave the field as it was.
 */
export interface FieldProps {
  label?: string
  /** the label stays for screen readers only */
  hideLabel?: boolean
  hint?: string
  /** what is wrong, beside the field */
  error?: string
  required?: boolean
  /** says "optional" beside the label, where most fields are required */
  optional?: boolean
  disabled?: boolean
  name?: string
}
