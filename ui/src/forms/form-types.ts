import type { FormSchema } from './standard-schema'

/** Why sending failed, as a person reads it. */
export interface FormFailure {
  text: string
  requestId?: string
  fields?: Record<string, string>
}

export interface FormOptions<Values extends object, Output> {
  schema: FormSchema<Output>
  /** what stands in the fields at first; may hold what the schema refuses (`null`, `''`) */
  initial: Values
  /** gets what the schema gives; when it throws, everything typed stays */
  submit: (values: Output) => unknown
  /** turns what `submit` threw into texts (kit: `useErrorText().describeError`); without it, it is thrown on */
  describeError?: (failure: unknown) => FormFailure
}

export interface FieldBinding<Value> {
  name: string
  modelValue: Value
  'onUpdate:modelValue': (value: Value) => void
  onBlur: () => void
  error?: string
}

/** What the parts of a form see of it, whatever its values are. */
export interface FormState {
  /** text beside each wrong field, by path */
  readonly errors: Record<string, string>
  readonly failure?: FormFailure
  readonly submitting: boolean
  /** something was typed since the start or the last `reset` */
  readonly dirty: boolean
  /** true when it was sent and accepted */
  submit: () => Promise<boolean>
  setServerErrors: (fields: readonly { path: string; code: string }[]) => void
  /** UiForm tells where the form stands, so that the first wrong field can get the focus */
  attach: (element: HTMLElement | null) => void
}

export interface Form<Values extends object> extends FormState {
  readonly values: Values
  /** to be bound: `<UiInput v-bind="form.field('name')" />` */
  field: <Key extends keyof Values & string>(name: Key) => FieldBinding<Values[Key]>
  /** back to the start, or to other values */
  reset: (values?: Values) => void
}
