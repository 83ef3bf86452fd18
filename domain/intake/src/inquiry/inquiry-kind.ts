import { subject } from '@casl/ability'
import { accessibleBy } from '@casl/prisma/runtime'

import { clientFields, type RecordKind, type TransitionTable } from '@zhancore/crm'
import type { InquiryStatus, Prisma } from '@zhancore/db'

/** A request is sorted once: it becomes a lead, or it is turned down. */
export const inquiryTransitions = [
  {
    name: 'accept-inquiry',
    from: ['unsorted'],
    to: 'accepted',
    action: 'update',
    requires: [],
    asks: ['title'],
    tone: 'forward',
  },
  {
    name: 'reject-inquiry',
    from: ['unsorted'],
    to: 'rejected',
    action: 'update',
    requires: [],
    asks: ['reason', 'note'],
    tone: 'lost',
  },
] as const satisfies TransitionTable<InquiryStatus>

/** The client, and whose lead it became: the rules ask for it. */
export const withSurroundings = {
  client: { select: clientFields },
  lead: { select: { id: true, number: true, ownerId: true } },
} as const satisfies Prisma.InquiryInclude

export type InquiryRow = Prisma.InquiryGetPayload<{ include: typeof withSurroundings }>

interface InquiryShape {
  stage: InquiryStatus
  name: (typeof inquiryTransitions)[number]['name']
  row: InquiryRow
  data: Prisma.InquiryUncheckedUpdateManyInput
}

/** How requests are found, judged and written; their status stands where others have a stage. */
export const inquiryKind: RecordKind<InquiryShape> = {
  type: 'inquiry',
  subject: 'Inquiry',
  transitions: inquiryTransitions,
  find: (db, ctx, id) =>
    db.inquiry.findFirst({
      where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Inquiry'), { id }] },
      include: withSurroundings,
    }),
  stageOf: (row) => row.status,
  may: (ctx, action, row) => ctx.ability.can(action, subject('Inquiry', row)),
  missing: () => [],
  write: (tx, { stage: status, ...expected }, { data, version, stage }) =>
    tx.inquiry.updateMany({
      where: { ...expected, status },
      data: { ...data, version, status: stage },
    }),
}
