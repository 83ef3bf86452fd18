import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, RequestContractChange } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/** The customer wants the contract changed: management will see it again. Throws what every move throws. */
export function requestContractChange(
  ctx: DomainContext,
  input: RequestContractChange,
): Promise<OpportunityChanged> {
  return changeStage(ctx, opportunityKind, input, {
    name: 'request-contract-change',
    details: { remarks: input.remarks },
  })
}
