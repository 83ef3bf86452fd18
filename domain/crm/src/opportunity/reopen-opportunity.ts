import type { DomainContext } from '@zhancore/db'

import { findPending, requestApproval } from '../approval/pending-approval'
import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, ReopenOpportunity } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/**
 * Takes a deal up again in the stage from which it was lost; why it was lost stays on it. Where
 * management is to decide, it is asked again. Throws what every move throws.
 */
export function reopenOpportunity(
  ctx: DomainContext,
  input: ReopenOpportunity,
): Promise<OpportunityChanged> {
  return changeStage(ctx, opportunityKind, input, {
    name: 'reopen-opportunity',
    data: () => ({ lostFrom: null }),
    effects: async (tx, deal) => {
      if (deal.lostFrom !== 'management_approval') return
      if (!(await findPending(tx, deal.id))) await requestApproval(tx, ctx, deal.id)
    },
  })
}
