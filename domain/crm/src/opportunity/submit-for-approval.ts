import type { DomainContext } from '@zhancore/db'

import { requestApproval } from '../approval/pending-approval'
import { changeStage } from '../record/change-stage'
import type { OpportunityChanged, SubmitForApproval } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/**
 * Sends the newest contract to management, bound to the SHA-256 of its PDF. Throws
 * `contract_stale` when it says something else than the deal, and what every move throws.
 */
export function submitForApproval(
  ctx: DomainContext,
  input: SubmitForApproval,
): Promise<OpportunityChanged> {
  return changeStage(ctx, opportunityKind, input, {
    name: 'submit-for-approval',
    details: input.note ? { note: input.note } : {},
    effects: (tx, deal) => requestApproval(tx, ctx, deal.id, input.note),
  })
}
