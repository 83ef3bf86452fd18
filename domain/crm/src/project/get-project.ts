import { accessibleBy } from '@casl/prisma/runtime'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { GetProject, ProjectView } from './project.schema'
import { viewProject, withRelations } from './project-view'

/** A project with everything on it. Throws `not_found` for one that the person may not see. */
export async function getProject(ctx: DomainContext, { id }: GetProject): Promise<ProjectView> {
  authorize(ctx, 'read', 'Project')
  const row = await ctx.db.project.findFirst({
    where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Project'), { id }] },
    include: withRelations,
  })
  if (!row) throw new DomainError('not_found')
  return viewProject(ctx, row)
}
