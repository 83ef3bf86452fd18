import type {
  Action,
  AppSubject,
  DatabaseOrTransaction,
  DomainContext,
  SubjectType,
  Transaction,
} from '@zhancore/db'

import type { RequirementCode, TransitionTable } from './transition.schema'

/** The types that belong to one kind of record. */
export interface RecordShape {
  stage: string
  /** names of its transitions */
  name: string
  row: { id: string; version: number }
  /** fields that a change may set */
  data: object
}

/** A record as somebody saw it: what names it in a command, and what a command answers. */
export interface Seen {
  id: string
  version: number
}

export interface Changed<Stage extends string> extends Seen {
  stage: Stage
}

/** What a change sets besides the fields of its use-case. */
export interface Advance<Shape extends RecordShape> {
  version: number
  stage: Shape['stage']
  /** undefined while the stage stays the same */
  stageChangedAt: Date | undefined
  data: Shape['data']
}

/** How one kind of record is found, judged and written. */
export interface RecordKind<Shape extends RecordShape> {
  type: SubjectType
  subject: Extract<AppSubject, string>
  transitions: TransitionTable<Shape['stage'], Shape['name']>
  /** the record, if the person may see it */
  find: (
    db: DatabaseOrTransaction,
    ctx: Pick<DomainContext, 'ability' | 'actor'>,
    id: string,
  ) => Promise<Shape['row'] | null>
  stageOf: (row: Shape['row']) => Shape['stage']
  may: (ctx: Pick<DomainContext, 'ability'>, action: Action, row: Shape['row']) => boolean
  /** everything that does not stand on the record, whoever may ask for it */
  missing: (row: Shape['row']) => readonly RequirementCode[]
  /** the stage from which the record was lost */
  lostFrom?: (row: Shape['row']) => Shape['stage'] | null
  /** writes if the record is still as expected; tells how many rows it changed: 1 or 0 */
  write: (
    tx: Transaction,
    expected: Changed<Shape['stage']>,
    advance: Advance<Shape>,
  ) => Promise<{ count: number }>
}
