import type { DomainContext } from '@zhancore/db'

import { makeOpportunity } from '../opportunity/make-opportunity'
import { ownerOfNew } from '../record/assign'
import { changeStageWith } from '../record/change-stage'
import { humanNumber } from '../record/human-number'
import type { LeadQualified, QualifyLead } from './lead.schema'
import { leadKind } from './lead-kind'

/** Wins a lead: it becomes a deal of the same owner, in the same transaction. Throws what every move throws. */
export async function qualifyLead(ctx: DomainContext, input: QualifyLead): Promise<LeadQualified> {
  const { changed, result } = await changeStageWith(ctx, leadKind, input, {
    name: 'qualify-lead',
    effects: async (tx, lead) => {
      const made = await makeOpportunity(tx, ctx, {
        clientId: lead.clientId,
        leadId: lead.id,
        ownerId: lead.ownerId ?? ownerOfNew(ctx),
        title: input.title,
        amountMinor: input.amountMinor,
        requirements: input.requirements,
      })
      const opportunityNumber = humanNumber('opportunity', made.number)
      return {
        details: { opportunity: opportunityNumber },
        result: { opportunityId: made.id, opportunityNumber },
      }
    },
  })
  return { ...changed, ...result }
}
