import { useI18n } from 'vue-i18n'

import { useToast } from '@zhancore/ui'

import { TransitionCancelled, type TransitionRecord, useTransition } from './use-transition'

interface Card extends TransitionRecord {
  stage: string
  transitions: readonly { name: string; to: string; allowed: boolean }[]
}

/** Moving a card is carrying out the transition that leads to the column, with its dialog. */
export function useBoardMoves() {
  const { t } = useI18n()
  const toast = useToast()
  const start = useTransition()

  const moveTo = (card: Card, to: string) =>
    card.stage === to ? undefined : card.transitions.find((move) => move.to === to && move.allowed)

  const canMove = (card: Card, to: string) => moveTo(card, to) !== undefined

  const move = async ({ card, to }: { card: Card; to: string }) => {
    const transition = moveTo(card, to)
    if (!transition) throw new TransitionCancelled()
    await start(transition.name, card).catch((failure: unknown) => {
      if (!(failure instanceof TransitionCancelled)) toast.error(t('crm.moveFailed'))
      throw failure
    })
  }

  return { canMove, move }
}
