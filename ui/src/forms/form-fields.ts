import {
  inject,
  type InjectionKey,
  onBeforeUnmount,
  provide,
  shallowReactive,
  watchEffect,
} from 'vue'

interface FieldInForm {
  name?: string
  label?: string
  id: string
}

type FormFields = Map<string, FieldInForm>

const formFieldsKey: InjectionKey<FormFields> = Symbol('form fields')

/** The form learns its fields from themselves: their labels name what is wrong in the summary. */
export function provideFormFields(): FormFields {
  const fields: FormFields = shallowReactive(new Map<string, FieldInForm>())
  provide(formFieldsKey, fields)
  return fields
}

/** The fields of the form around, empty outside of one. */
export const useFormFields = (): FormFields => inject(formFieldsKey, () => new Map(), true)

/** A field makes itself known to the form around it, if there is one. */
export function useFieldInForm(describe: () => FieldInForm): void {
  const fields = inject(formFieldsKey, null)
  if (!fields) return
  watchEffect(() => fields.set(describe().id, describe()))
  onBeforeUnmount(() => fields.delete(describe().id))
}
