import { useQueryClient } from '@tanstack/vue-query'
import { useI18n } from 'vue-i18n'

import type { ApprovalView } from '@zhancore/crm/schema'
import { isBffError, useErrorText } from '@zhancore/kit'
import { type Form, type FormOptions, useForm, useFormat, useToast } from '@zhancore/ui'

interface DecisionOptions<Text extends object, Output extends { version: number }> extends Pick<
  FormOptions<Text & { id: string; version: number }, Output>,
  'schema' | 'submit'
> {
  /** name of the use-case */
  action: string
  /** as the page shows it now */
  approval: () => ApprovalView
  /** what the manager writes, and what the decision is bound to */
  initial: Text
}

/**
 * A manager's decision. Afterwards the queue and this page are read anew; somebody else's change in
 * between is named, and the page shows what stands now, so that nobody signs what they have not seen.
 */
export function useDecisionForm<Text extends object, Output extends { version: number }>(
  options: DecisionOptions<Text, Output>,
): Form<Text & { id: string; version: number }> {
  const { t } = useI18n()
  const { describeError } = useErrorText()
  const format = useFormat()
  const queries = useQueryClient()
  const toast = useToast()
  const readAgain = () => queries.invalidateQueries({ queryKey: ['approval'] })
  const { id, version } = options.approval().opportunity

  return useForm<Text & { id: string; version: number }, Output>({
    schema: options.schema,
    initial: { ...options.initial, id, version },
    describeError: (failure) => {
      const description = describeError(failure)
      const current = isBffError(failure) ? failure.details.current : undefined
      if (isBffError(failure) && failure.kind === 'conflict') void readAgain()
      if (!current?.changedBy) return description
      const when = format.relative(current.changedAt)
      return { ...description, text: t('approval.conflict', { who: current.changedBy, when }) }
    },
    submit: async (values) => {
      // the page has been read anew after a conflict: the decision is on what it shows
      await options.submit({ ...values, version: options.approval().opportunity.version })
      await readAgain()
      toast.success(t(`history.${options.action}`))
    },
  })
}
