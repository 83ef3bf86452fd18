import { DomainError } from '@zhancore/core'
import type { DomainContext, Prisma, Transaction } from '@zhancore/db'

import { changeRecord, type Outcome } from './change-record'
import type { Changed, RecordKind, RecordShape, Seen } from './record-kind'
import { type MoveName, requireMayMove, requireTarget } from './transitions'

interface Work<Shape extends RecordShape> {
  /** looks at what stands besides the record itself; throws to refuse */
  check?: (tx: Transaction, row: Shape['row']) => Promise<void> | void
  /** the fields that change with it */
  data?: (row: Shape['row']) => Shape['data']
}

/** A move by a row of the transition table. */
export interface Move<Shape extends RecordShape> extends MoveName<Shape>, Work<Shape> {}

/** What the history says of a move, and what follows it without an answer of its own. */
interface Quiet<Shape extends RecordShape> {
  details?: Prisma.InputJsonObject
  /** what it returns goes into the history too */
  effects?: (
    tx: Transaction,
    row: Shape['row'],
    version: number,
  ) => Promise<Prisma.InputJsonObject | void>
}

const quietly =
  <Shape extends RecordShape>({ details, effects }: Quiet<Shape>) =>
  async (tx: Transaction, row: Shape['row'], version: number): Promise<Outcome<undefined>> => ({
    details: { ...details, ...(await effects?.(tx, row, version)) },
    result: undefined,
  })

/** Moves a record by its transition table and answers what the effects have made. */
export function changeStageWith<Shape extends RecordShape, Result>(
  ctx: DomainContext,
  kind: RecordKind<Shape>,
  seen: Seen,
  move: Move<Shape> & {
    effects: (tx: Transaction, row: Shape['row'], version: number) => Promise<Outcome<Result>>
  },
): Promise<{ changed: Changed<Shape['stage']>; result: Result }> {
  return changeRecord(ctx, kind, seen, {
    name: move.name,
    authorize: (row) => requireMayMove(kind, ctx, row, move),
    target: async (row, tx) => {
      const target = requireTarget(kind, row, move)
      await move.check?.(tx, row)
      return target
    },
    data: move.data ?? (() => ({})),
    effects: move.effects,
  })
}

/** Moves a record by its transition table. Throws as `changeRecord` and `requireTarget` do. */
export async function changeStage<Shape extends RecordShape>(
  ctx: DomainContext,
  kind: RecordKind<Shape>,
  seen: Seen,
  move: Move<Shape> & Quiet<Shape>,
): Promise<Changed<Shape['stage']>> {
  const { changed } = await changeStageWith(ctx, kind, seen, { ...move, effects: quietly(move) })
  return changed
}

/** Changes fields of a record and leaves its stage alone. */
export async function editRecord<Shape extends RecordShape>(
  ctx: DomainContext,
  kind: RecordKind<Shape>,
  seen: Seen,
  edit: Work<Shape> & Quiet<Shape> & { name: string },
): Promise<Changed<Shape['stage']>> {
  const { changed } = await changeRecord(ctx, kind, seen, {
    name: edit.name,
    authorize: (row) => {
      if (!kind.may(ctx, 'update', row)) throw new DomainError('forbidden')
    },
    target: async (row, tx) => {
      await edit.check?.(tx, row)
      return kind.stageOf(row)
    },
    data: edit.data ?? (() => ({})),
    effects: quietly(edit),
  })
  return changed
}
