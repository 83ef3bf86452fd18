import { subject } from '@casl/ability'
import { accessibleBy } from '@casl/prisma/runtime'

import type { LeadStage, Prisma } from '@zhancore/db'

import { withPeople } from '../record/brief'
import type { RecordKind } from '../record/record-kind'
import { leadTransitions } from './lead-stages'

export type LeadRow = Prisma.LeadGetPayload<{ include: typeof withPeople }>

interface LeadShape {
  stage: LeadStage
  name: (typeof leadTransitions)[number]['name']
  row: LeadRow
  data: Prisma.LeadUncheckedUpdateManyInput
}

/** How leads are found, judged and written. */
export const leadKind: RecordKind<LeadShape> = {
  type: 'lead',
  subject: 'Lead',
  transitions: leadTransitions,
  find: (db, ctx, id) =>
    db.lead.findFirst({
      where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Lead'), { id }] },
      include: withPeople,
    }),
  stageOf: (row) => row.stage,
  may: (ctx, action, row) => ctx.ability.can(action, subject('Lead', row)),
  missing: () => [],
  write: (tx, expected, { data, ...advance }) =>
    tx.lead.updateMany({ where: { ...expected }, data: { ...data, ...advance } }),
}
