import { useI18n } from 'vue-i18n'

import { toBffError } from '../bff/bff-error'

/** A failure as a person reads it. */
export interface ErrorDescription {
  text: string
  /** by which support finds it in the logs */
  requestId?: string
  /** text beside each refused field, by path */
  fields: Record<string, string>
}

/** Turns failures into texts of the page's language. */
export function useErrorText() {
  const { t, te } = useI18n()
  const known = (key: string, otherwise: string) => t(te(key) ? key : otherwise)

  const fieldText = (code: string) => known(`fields.${code}`, 'fields.invalid')

  const describeError = (failure: unknown): ErrorDescription => {
    const { code, details, requestId } = toBffError(failure)
    const fields = (details.fields ?? []).map((field) => [field.path, fieldText(field.code)])
    return {
      text: known(`errors.${code}`, 'errors.unexpected'),
      requestId,
      fields: Object.fromEntries(fields),
    }
  }

  const errorText = (failure: unknown) => describeError(failure).text

  return { describeError, errorText, fieldText }
}
