import { DomainError } from '@zhancore/core'
import {
  type DomainContext,
  lastChange,
  type Prisma,
  recordHistory,
  type SubjectType,
  type Transaction,
} from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { Changed, RecordKind, RecordShape, Seen } from './record-kind'

/** What followed a change: what its history says, and what its use-case answers besides. */
export interface Outcome<Result> {
  details: Prisma.InputJsonObject
  result: Result
}

export interface Change<Shape extends RecordShape, Result> {
  /** name of the use-case */
  name: string
  /** throws `forbidden` */
  authorize: (row: Shape['row']) => void
  /** Judges the record as it stands and says where it goes; throws to refuse. */
  target: (row: Shape['row'], tx: Transaction) => Promise<Shape['stage']> | Shape['stage']
  /** the fields that change with it */
  data: (row: Shape['row']) => Shape['data']
  /** What follows in the same transaction: other records, jobs. `version` is the record's new one. */
  effects: (tx: Transaction, row: Shape['row'], version: number) => Promise<Outcome<Result>>
}

/** Tells somebody who came too late who was faster, and where the record stands now. */
async function tooLate(tx: Transaction, type: SubjectType, now: Changed<string>) {
  const last = await lastChange(tx, type, now.id)
  return new DomainError('version_conflict', {
    current: {
      version: now.version,
      stage: now.stage,
      changedBy: last?.actorName ?? undefined,
      changedAt: last?.at.toISOString(),
    },
  })
}

const stood = <Shape extends RecordShape>(kind: RecordKind<Shape>, row: Shape['row']) => ({
  id: row.id,
  version: row.version,
  stage: kind.stageOf(row),
})

async function findVisible<Shape extends RecordShape>(
  tx: Transaction,
  ctx: DomainContext,
  kind: RecordKind<Shape>,
  id: string,
): Promise<Shape['row']> {
  const row = await kind.find(tx, ctx, id)
  if (!row) throw new DomainError('not_found')
  return row
}

async function compareAndSet<Shape extends RecordShape, Result>(
  tx: Transaction,
  ctx: DomainContext,
  kind: RecordKind<Shape>,
  { seen, change }: { seen: Seen; change: Change<Shape, Result> },
) {
  const row = await findVisible(tx, ctx, kind, seen.id)
  change.authorize(row)
  const before = stood(kind, row)
  if (before.version !== seen.version) throw await tooLate(tx, kind.type, before)
  const stage = await change.target(row, tx)
  const version = before.version + 1
  const stageChangedAt = stage === before.stage ? undefined : ctx.now()
  const advance = { version, stage, stageChangedAt, data: change.data(row) }
  const { count } = await kind.write(tx, before, advance)
  // somebody wrote between our read and our write
  if (count === 0) {
    throw await tooLate(tx, kind.type, stood(kind, await findVisible(tx, ctx, kind, seen.id)))
  }
  return { row, before, after: { id: before.id, version, stage } }
}

/**
 * The one way in which a record changes: it is read, judged and written in one transaction, and
 * only if it still is as the person saw it; the history row and everything that follows are part
 * of that transaction. Throws `not_found` for what the person may not see, then `forbidden`,
 * then `version_conflict`, then whatever `target` refuses with.
 */
export async function changeRecord<Shape extends RecordShape, Result>(
  ctx: DomainContext,
  kind: RecordKind<Shape>,
  seen: Seen,
  change: Change<Shape, Result>,
): Promise<{ changed: Changed<Shape['stage']>; result: Result }> {
  authorize(ctx, 'read', kind.subject)
  return ctx.db.$transaction(async (tx) => {
    const { row, before, after } = await compareAndSet(tx, ctx, kind, { seen, change })
    const { details, result } = await change.effects(tx, row, after.version)
    const moved = before.stage !== after.stage
    await recordHistory(tx, ctx, {
      subject: { type: kind.type, id: after.id },
      action: change.name,
      version: after.version,
      fromStage: moved ? before.stage : null,
      toStage: moved ? after.stage : null,
      details,
    })
    return { changed: after, result }
  })
}
