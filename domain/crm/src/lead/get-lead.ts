import { accessibleBy } from '@casl/prisma/runtime'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { GetLead, LeadView } from './lead.schema'
import { viewLead, withRelations } from './lead-view'

/** A lead with everything on it. Throws `not_found` for one that the person may not see. */
export async function getLead(ctx: DomainContext, { id }: GetLead): Promise<LeadView> {
  authorize(ctx, 'read', 'Lead')
  const row = await ctx.db.lead.findFirst({
    where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Lead'), { id }] },
    include: withRelations,
  })
  if (!row) throw new DomainError('not_found')
  return viewLead(ctx, row)
}
