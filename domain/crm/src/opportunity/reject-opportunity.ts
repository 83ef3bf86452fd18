import type { DomainContext } from '@zhancore/db'

import { decidePending } from '../approval/pending-approval'
import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, RejectOpportunity } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/** Management turns the deal down, with the reason. Throws what every move throws. */
export function rejectOpportunity(
  ctx: DomainContext,
  input: RejectOpportunity,
): Promise<OpportunityChanged> {
  const { reason } = input
  return changeStage(ctx, opportunityKind, input, {
    name: 'reject-opportunity',
    data: ({ stage }) => ({ lostFrom: stage, lostReason: 'other' as const, lostNote: reason }),
    details: { reason },
    effects: async (tx, deal) => {
      await decidePending(tx, ctx, deal.id, { status: 'rejected', comment: reason })
    },
  })
}
