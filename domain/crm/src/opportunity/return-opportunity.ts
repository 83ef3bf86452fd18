import type { DomainContext } from '@zhancore/db'

import { decidePending } from '../approval/pending-approval'
import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, ReturnOpportunity } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/** Management wants the contract changed, and says what. Throws what every move throws. */
export function returnOpportunity(
  ctx: DomainContext,
  input: ReturnOpportunity,
): Promise<OpportunityChanged> {
  const { remarks } = input
  return changeStage(ctx, opportunityKind, input, {
    name: 'return-opportunity',
    details: { remarks },
    effects: async (tx, deal) => {
      await decidePending(tx, ctx, deal.id, { status: 'returned', comment: remarks })
    },
  })
}
