import type { DomainContext } from '@zhancore/db'

import { findAssignee } from '../record/assign'
import { editRecord } from '../record/change-stage'
import type { AssignOpportunity, OpportunityChanged } from './opportunity.schema'
import { opportunityKind } from './opportunity-kind'

/**
 * Gives a deal to somebody, or to nobody. Throws `invalid_input` for a person who can't own
 * deals, and what every change throws.
 */
export function assignOpportunity(
  ctx: DomainContext,
  input: AssignOpportunity,
): Promise<OpportunityChanged> {
  return editRecord(ctx, opportunityKind, input, {
    name: 'assign-opportunity',
    check: async (tx) => void (await findAssignee(tx, input.ownerId)),
    data: () => ({ ownerId: input.ownerId }),
    effects: async (tx, deal) => {
      const owner = await findAssignee(tx, input.ownerId)
      return { owner: { from: deal.owner?.name ?? null, to: owner?.name ?? null } }
    },
  })
}
