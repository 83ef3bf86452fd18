import { accessibleBy } from '@casl/prisma/runtime'

import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { withPeople } from '../record/brief'
import { ownedBy, recordMatches } from '../record/filters'
import { afterCursor, newestFirst, toPage } from '../record/page'
import type { ListProjects, ProjectList } from './project.schema'
import { viewProjectItem } from './project-view'

/** Projects that the person may see, the newest first. Throws `forbidden`. */
export async function listProjects(ctx: DomainContext, input: ListProjects): Promise<ProjectList> {
  authorize(ctx, 'read', 'Project')
  const rows = await ctx.db.project.findMany({
    where: {
      AND: [
        accessibleBy(ctx.ability, 'read').ofType('Project'),
        ownedBy(ctx, input.owner),
        recordMatches(input.search),
        input.stages?.length ? { stage: { in: input.stages } } : {},
        afterCursor(input.cursor),
      ],
    },
    orderBy: [...newestFirst],
    take: input.limit + 1,
    include: withPeople,
  })
  return toPage(rows, input.limit, (row) => viewProjectItem(ctx, row))
}
