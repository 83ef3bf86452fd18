import { useI18n } from 'vue-i18n'

import type { HistoryEntryView, ListHistory } from '@zhancore/crm/schema'
import type { Tone } from '@zhancore/ui'

/** What people wrote with a change, in the order in which it is shown. */
const writtenFields = ['comment', 'remarks', 'note', 'requestNote', 'overrideReason']

const toneOfStage: Record<string, Tone> = { won: 'success', lost: 'danger', closed: 'success' }

/** Turns history entries into lines of a timeline, in the page's language. */
export function useHistoryText() {
  const { t, te } = useI18n()

  const stageText = (type: string, { fromStage, toStage }: HistoryEntryView) =>
    fromStage && toStage && fromStage !== toStage
      ? t('history.stage_changed', {
          from: t(`stages.${type}.${fromStage}`),
          to: t(`stages.${type}.${toStage}`),
        })
      : undefined

  const reasonText = (reason: unknown) => {
    if (typeof reason !== 'string' || reason === '') return undefined
    const known = [`lostReasons.${reason}`, `crm.rejectReasons.${reason}`].find((key) => te(key))
    return known ? t(known) : reason
  }

  const writtenText = ({ details }: HistoryEntryView) =>
    writtenFields.map((field) => details[field]).find((value) => typeof value === 'string')

  const describeEntry = (type: ListHistory['subjectType'], entry: HistoryEntryView) => ({
    id: entry.id,
    at: entry.at,
    title: te(`history.${entry.action}`) ? t(`history.${entry.action}`) : entry.action,
    actor: entry.actorName ?? t('crm.system'),
    text: [stageText(type, entry), reasonText(entry.details.reason), writtenText(entry)]
      .filter((line) => line !== undefined)
      .join('\n'),
    tone: toneOfStage[entry.toStage ?? ''],
  })

  return { describeEntry }
}
