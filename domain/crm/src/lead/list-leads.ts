import { accessibleBy } from '@casl/prisma/runtime'

import type { DomainContext, Prisma } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { withPeople } from '../record/brief'
import { ownedBy, recordMatches } from '../record/filters'
import { afterCursor, newestFirst, toPage } from '../record/page'
import type { LeadList, ListLeads } from './lead.schema'
import { viewLeadItem } from './lead-view'

/** Condition for the leads that the person may see and asks for. */
export const leadsWhere = (
  ctx: DomainContext,
  { owner, search, stages }: Pick<ListLeads, 'owner' | 'search' | 'stages'>,
): Prisma.LeadWhereInput => ({
  AND: [
    accessibleBy(ctx.ability, 'read').ofType('Lead'),
    ownedBy(ctx, owner),
    recordMatches(search),
    stages?.length ? { stage: { in: stages } } : {},
  ],
})

/** Leads that the person may see, the newest first. Throws `forbidden`. */
export async function listLeads(ctx: DomainContext, input: ListLeads): Promise<LeadList> {
  authorize(ctx, 'read', 'Lead')
  const rows = await ctx.db.lead.findMany({
    where: { AND: [leadsWhere(ctx, input), afterCursor(input.cursor)] },
    orderBy: [...newestFirst],
    take: input.limit + 1,
    include: withPeople,
  })
  return toPage(rows, input.limit, (row) => viewLeadItem(ctx, row))
}
