import { subject } from '@casl/ability'
import { accessibleBy } from '@casl/prisma/runtime'

import type { Prisma, ProjectStage } from '@zhancore/db'

import { withPeople } from '../record/brief'
import type { RecordKind } from '../record/record-kind'
import { projectTransitions } from './project-stages'

export type ProjectRow = Prisma.ProjectGetPayload<{ include: typeof withPeople }>

interface ProjectShape {
  stage: ProjectStage
  name: (typeof projectTransitions)[number]['name']
  row: ProjectRow
  data: Prisma.ProjectUncheckedUpdateManyInput
}

/** How projects are found, judged and written. */
export const projectKind: RecordKind<ProjectShape> = {
  type: 'project',
  subject: 'Project',
  transitions: projectTransitions,
  find: (db, ctx, id) =>
    db.project.findFirst({
      where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Project'), { id }] },
      include: withPeople,
    }),
  stageOf: (row) => row.stage,
  may: (ctx, action, row) => ctx.ability.can(action, subject('Project', row)),
  missing: () => [],
  write: (tx, expected, { data, ...advance }) =>
    tx.project.updateMany({ where: { ...expected }, data: { ...data, ...advance } }),
}
