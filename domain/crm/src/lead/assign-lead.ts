import type { DomainContext } from '@zhancore/db'

import { findAssignee } from '../record/assign'
import { editRecord } from '../record/change-stage'
import type { AssignLead, LeadChanged } from './lead.schema'
import { leadKind } from './lead-kind'

/**
 * Gives a lead to somebody, or to nobody. Throws `invalid_input` for a person who can't own
 * leads, and what every change throws.
 */
export function assignLead(ctx: DomainContext, input: AssignLead): Promise<LeadChanged> {
  return editRecord(ctx, leadKind, input, {
    name: 'assign-lead',
    check: async (tx) => void (await findAssignee(tx, input.ownerId)),
    data: () => ({ ownerId: input.ownerId }),
    effects: async (tx, lead) => {
      const owner = await findAssignee(tx, input.ownerId)
      return { owner: { from: lead.owner?.name ?? null, to: owner?.name ?? null } }
    },
  })
}
