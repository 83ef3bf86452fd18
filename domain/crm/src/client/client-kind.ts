import { subject } from '@casl/ability'
import { accessibleBy } from '@casl/prisma/runtime'

import type { ClientStatus, Prisma } from '@zhancore/db'

import { personFields } from '../record/brief'
import type { RecordKind } from '../record/record-kind'
import { clientTransitions } from './client-status'

/** Of the client's leads and deals those of one person: the rules ask whether there are any. */
const withOwnership = (actorId: string | undefined) => {
  const theirs = {
    where: { ownerId: actorId ?? null },
    take: 1,
    select: { ownerId: true },
  } as const
  return { owner: { select: personFields }, leads: theirs, opportunities: theirs } as const
}

export type ClientRow = Prisma.ClientGetPayload<{ include: ReturnType<typeof withOwnership> }>

interface ClientShape {
  stage: ClientStatus
  name: (typeof clientTransitions)[number]['name']
  row: ClientRow
  data: Prisma.ClientUncheckedUpdateManyInput
}

/** How clients are found, judged and written; their status stands where others have a stage. */
export const clientKind: RecordKind<ClientShape> = {
  type: 'client',
  subject: 'Client',
  transitions: clientTransitions,
  find: (db, ctx, id) =>
    db.client.findFirst({
      where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Client'), { id }] },
      include: withOwnership(ctx.actor?.id),
    }),
  stageOf: (row) => row.status,
  may: (ctx, action, row) => ctx.ability.can(action, subject('Client', row)),
  missing: () => [],
  write: (tx, { stage: status, ...expected }, { data, version, stage }) =>
    tx.client.updateMany({
      where: { ...expected, status },
      data: { ...data, version, status: stage },
    }),
}
