import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import { lossDetails } from '../record/loss'
import type { LoseOpportunity, OpportunityChanged } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/**
 * Gives a deal up, with the reason. A request for approval that waits stays, out of sight, for the
 * day on which the deal is taken up again. Throws what every move throws.
 */
export function loseOpportunity(
  ctx: DomainContext,
  input: LoseOpportunity,
): Promise<OpportunityChanged> {
  return changeStage(ctx, opportunityKind, input, {
    name: 'lose-opportunity',
    data: ({ stage }) => ({
      lostFrom: stage,
      lostReason: input.reason,
      lostNote: input.note ?? null,
    }),
    details: lossDetails(input),
  })
}
