import { accessibleBy } from '@casl/prisma/runtime'

import type { DomainContext, Prisma } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { ownedBy, recordMatches } from '../record/filters'
import { afterCursor, newestFirst, toPage } from '../record/page'
import type { ListOpportunities } from './opportunity.schema'
import { viewOpportunityItem, withContractState } from './opportunity-view'
import type { OpportunityList } from './opportunity-view.schema'

/** Condition for the deals that the person may see and asks for. */
export const opportunitiesWhere = (
  ctx: DomainContext,
  { owner, search, stages }: Pick<ListOpportunities, 'owner' | 'search' | 'stages'>,
): Prisma.OpportunityWhereInput => ({
  AND: [
    accessibleBy(ctx.ability, 'read').ofType('Opportunity'),
    ownedBy(ctx, owner),
    recordMatches(search),
    stages?.length ? { stage: { in: stages } } : {},
  ],
})

/** Deals that the person may see, the newest first. Throws `forbidden`. */
export async function listOpportunities(
  ctx: DomainContext,
  input: ListOpportunities,
): Promise<OpportunityList> {
  authorize(ctx, 'read', 'Opportunity')
  const rows = await ctx.db.opportunity.findMany({
    where: { AND: [opportunitiesWhere(ctx, input), afterCursor(input.cursor)] },
    orderBy: [...newestFirst],
    take: input.limit + 1,
    include: withContractState,
  })
  return toPage(rows, input.limit, (row) => viewOpportunityItem(ctx, row))
}
