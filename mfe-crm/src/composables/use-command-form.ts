import { useQueryClient } from '@tanstack/vue-query'
import { useI18n } from 'vue-i18n'

import { isBffError, useErrorText } from '@zhancore/kit'
import { type Form, type FormOptions, useForm, useFormat, useToast } from '@zhancore/ui'

interface CommandFormOptions<
  Values extends { version: number },
  Output extends { version: number },
> extends Pick<FormOptions<Values, Output>, 'schema' | 'initial' | 'submit'> {
  /** name of the use-case */
  action: string
  /** called when it has happened */
  done: () => void
  /** the form's field for a path of the use-case's input, where they are not called the same */
  fieldOf?: (path: string) => string
}

/**
 * A form whose sending changes a record: then everything shown of the CRM is read anew, and a note
 * says what was done. Somebody else was faster: the form says who and when, keeps what was typed,
 * and sends against the version that stands now when the person sends it again.
 */
export function useCommandForm<
  Values extends { version: number },
  Output extends { version: number },
>(options: CommandFormOptions<Values, Output>): Form<Values> {
  const { t } = useI18n()
  const queries = useQueryClient()
  const toast = useToast()
  const readAgain = () => queries.invalidateQueries({ queryKey: ['crm'] })
  const describeFailure = useConflictText()
  const { fieldOf = (path) => path } = options
  // the version that a conflict has told of; 0 until there was one
  let toldVersion = 0

  return useForm<Values, Output>({
    schema: options.schema,
    initial: options.initial,
    describeError: (failure) => {
      if (isBffError(failure) && failure.details.current) {
        toldVersion = failure.details.current.version
        void readAgain()
      }
      const { fields, ...description } = describeFailure(failure)
      const texts = Object.entries(fields).map(([path, text]) => [fieldOf(path), text])
      return { ...description, fields: Object.fromEntries(texts) }
    },
    submit: async (values) => {
      await options.submit({ ...values, version: Math.max(values.version, toldVersion) })
      await readAgain()
      toast.success(t(`history.${options.action}`))
      options.done()
    },
  })
}

/** Failure → words; a conflict names who changed the record and when. */
export function useConflictText() {
  const { t } = useI18n()
  const { describeError } = useErrorText()
  const format = useFormat()
  return (failure: unknown) => {
    const description = describeError(failure)
    const current = isBffError(failure) ? failure.details.current : undefined
    if (!current?.changedBy) return description
    const when = format.relative(current.changedAt)
    return { ...description, text: t('crm.conflict', { who: current.changedBy, when }) }
  }
}
