import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, RecordCustomerApproval } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/** The customer agrees to the contract; who of them is written down. Throws what every move throws. */
export function recordCustomerApproval(
  ctx: DomainContext,
  input: RecordCustomerApproval,
): Promise<OpportunityChanged> {
  const { approvedBy } = input
  return changeStage(ctx, opportunityKind, input, {
    name: 'record-customer-approval',
    data: () => ({ customerApprovedBy: approvedBy, customerApprovedAt: ctx.now() }),
    details: { approvedBy },
  })
}
