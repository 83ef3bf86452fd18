import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, StartContractDrafting } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/** Requirements and amount are there: the contract is next. Throws what every move throws. */
export function startContractDrafting(
  ctx: DomainContext,
  input: StartContractDrafting,
): Promise<OpportunityChanged> {
  return changeStage(ctx, opportunityKind, input, { name: 'start-contract-drafting' })
}
