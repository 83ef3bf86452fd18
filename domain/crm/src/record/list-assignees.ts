import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { assigneeWhere } from './assign'
import type { AssigneeList } from './assignee.schema'
import { personFields } from './brief'

/** People whom a lead or a deal may be given to, by name. */
export async function listAssignees(ctx: DomainContext): Promise<AssigneeList> {
  authorize(ctx, 'update', 'Lead')
  const items = await ctx.db.user.findMany({
    where: assigneeWhere,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: personFields,
  })
  return { items }
}
