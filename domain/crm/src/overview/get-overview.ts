import { accessibleBy } from '@casl/prisma/runtime'

import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { capCount, countLimit } from '../board/cap-count'
import { leadStages } from '../lead/lead-stages'
import { leadsWhere } from '../lead/list-leads'
import { opportunitiesWhere } from '../opportunity/list-opportunities'
import { opportunityStages } from '../opportunity/opportunity-stages'
import { sumOpportunities } from '../opportunity/sum-opportunities'
import type { OwnerFilter } from '../record/common.schema'
import { listWaiting } from './list-waiting'
import type { Overview } from './overview.schema'

/** A manager and an administrator own no deals: theirs are everybody's. */
const scopeOf = ({ actor }: DomainContext): OwnerFilter =>
  actor?.role === 'consultant' ? 'mine' : 'all'

const countUnsorted = ({ db, ability }: DomainContext) =>
  db.inquiry.count({
    where: { AND: [accessibleBy(ability, 'read').ofType('Inquiry'), { status: 'unsorted' }] },
    take: countLimit,
  })

const countLeads = (ctx: DomainContext) =>
  Promise.all(
    leadStages.map(async (stage) => {
      const where = leadsWhere(ctx, { owner: scopeOf(ctx), stages: [stage] })
      return { stage, ...capCount(await ctx.db.lead.count({ where, take: countLimit })) }
    }),
  )

const countOpportunities = (ctx: DomainContext) =>
  Promise.all(
    opportunityStages.map(async (stage) => {
      const where = opportunitiesWhere(ctx, { owner: scopeOf(ctx), stages: [stage] })
      return { stage, ...(await sumOpportunities(ctx.db, where)) }
    }),
  )

/** The start page: what is mine, and what waits for me. Throws `forbidden`. */
export async function getOverview(ctx: DomainContext): Promise<Overview> {
  authorize(ctx, 'read', 'Lead')
  const [unsorted, leads, opportunities, waiting] = await Promise.all([
    countUnsorted(ctx),
    countLeads(ctx),
    countOpportunities(ctx),
    listWaiting(ctx),
  ])
  return { unsorted: capCount(unsorted), leads, opportunities, waiting }
}
