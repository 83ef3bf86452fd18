/** What a control needs from its field, so that a screen reader knows both as one. */
export interface FieldControl {
  id: string
  name?: string
  required: boolean
  disabled: boolean
  'aria-invalid'?: 'true'
  'aria-describedby'?: string
}
