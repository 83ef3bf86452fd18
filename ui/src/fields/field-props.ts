/** What every field takes, besides its value. */
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
