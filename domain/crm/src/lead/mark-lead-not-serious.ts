import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import { lossDetails } from '../record/loss'
import type { LeadChanged, MarkLeadNotSerious } from './lead.schema'
import { leadKind } from './lead-kind'

/** Puts a lead aside that was never meant seriously. Throws what every move throws. */
export function markLeadNotSerious(
  ctx: DomainContext,
  input: MarkLeadNotSerious,
): Promise<LeadChanged> {
  return changeStage(ctx, leadKind, input, {
    name: 'mark-lead-not-serious',
    data: () => ({ lostReason: null, lostNote: input.note ?? null }),
    details: lossDetails(input),
  })
}
