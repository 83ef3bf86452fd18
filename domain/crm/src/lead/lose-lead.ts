import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import { lossDetails } from '../record/loss'
import type { LeadChanged, LoseLead } from './lead.schema'
import { leadKind } from './lead-kind'

/** Gives a lead up, with the reason. Throws what every move throws. */
export function loseLead(ctx: DomainContext, input: LoseLead): Promise<LeadChanged> {
  return changeStage(ctx, leadKind, input, {
    name: 'lose-lead',
    data: () => ({ lostReason: input.reason, lostNote: input.note ?? null }),
    details: lossDetails(input),
  })
}
