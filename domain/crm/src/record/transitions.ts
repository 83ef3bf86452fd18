import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import type { RecordKind, RecordShape } from './record-kind'
import type { RequirementCode, Transition, TransitionView } from './transition.schema'

type May = Pick<DomainContext, 'ability'>

/** Which of the moves of a name; `to` where it has several targets. */
export interface MoveName<Shape extends RecordShape> {
  name: Shape['name']
  to?: Shape['stage']
}

function isOpen<Shape extends RecordShape>(
  kind: RecordKind<Shape>,
  row: Shape['row'],
  transition: Transition<Shape['stage'], Shape['name']>,
): boolean {
  if (!transition.from.includes(kind.stageOf(row))) return false
  return !transition.onlyWhereLost || kind.lostFrom?.(row) === transition.to
}

const lackingFor = (transition: Transition<string>, lacking: readonly RequirementCode[]) =>
  transition.requires.filter((code) => lacking.includes(code))

/**
 * The moves that are open from where the record stands, each with whether the person may make it
 * now and, if not, why: for buttons, boards and "why can't I".
 */
export function transitionsOf<Shape extends RecordShape>(
  kind: RecordKind<Shape>,
  ctx: May,
  row: Shape['row'],
): TransitionView<Shape['stage'], Shape['name']>[] {
  const lacking = kind.missing(row)
  return kind.transitions
    .filter((transition) => isOpen(kind, row, transition))
    .map((transition) => {
      const { name, to, tone, action } = transition
      const missing = lackingFor(transition, lacking)
      const unmet = missing.length > 0 ? 'requirement' : null
      const reason = kind.may(ctx, action, row) ? unmet : 'forbidden'
      return { name, to, tone, asks: [...transition.asks], missing, reason, allowed: !reason }
    })
}

const namedLike = <Shape extends RecordShape>(kind: RecordKind<Shape>, move: MoveName<Shape>) =>
  kind.transitions.filter(
    ({ name, to }) => name === move.name && (move.to === undefined || move.to === to),
  )

/** Throws `forbidden` when the person may not make this move, wherever the record stands. */
export function requireMayMove<Shape extends RecordShape>(
  kind: RecordKind<Shape>,
  ctx: May,
  row: Shape['row'],
  move: MoveName<Shape>,
): void {
  const allowed = namedLike(kind, move).every(({ action }) => kind.may(ctx, action, row))
  if (!allowed) throw new DomainError('forbidden')
}

function refuseMissing(missing: RequirementCode[]): void {
  if (missing.length === 0) return
  // everything is there, but the document speaks of something else
  if (missing.every((code) => code === 'contract_current')) throw new DomainError('contract_stale')
  throw new DomainError('transition_requirement_missing', { missing })
}

/**
 * Where the record goes by this move. Throws `transition_not_allowed` when the table has no such
 * row, `transition_requirement_missing` with the codes of what is not there yet, or
 * `contract_stale`.
 */
export function requireTarget<Shape extends RecordShape>(
  kind: RecordKind<Shape>,
  row: Shape['row'],
  move: MoveName<Shape>,
): Shape['stage'] {
  const transition = namedLike(kind, move).find((candidate) => isOpen(kind, row, candidate))
  if (!transition) {
    const current = { version: row.version, stage: kind.stageOf(row) }
    throw new DomainError('transition_not_allowed', { current })
  }
  refuseMissing(lackingFor(transition, kind.missing(row)))
  return transition.to
}
