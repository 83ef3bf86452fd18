import { accessibleBy } from '@casl/prisma/runtime'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { namesOf } from '../record/names-of'
import type { GetOpportunity } from './opportunity.schema'
import { viewOpportunity, withRelations } from './opportunity-view'
import type { OpportunityView } from './opportunity-view.schema'

/** A deal with everything on it. Throws `not_found` for one that the person may not see. */
export async function getOpportunity(
  ctx: DomainContext,
  { id }: GetOpportunity,
): Promise<OpportunityView> {
  authorize(ctx, 'read', 'Opportunity')
  const row = await ctx.db.opportunity.findFirst({
    where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Opportunity'), { id }] },
    include: withRelations,
  })
  if (!row) throw new DomainError('not_found')
  const authors = row.contracts.map(({ createdById }) => createdById)
  return viewOpportunity(ctx, row, await namesOf(ctx.db, authors))
}
