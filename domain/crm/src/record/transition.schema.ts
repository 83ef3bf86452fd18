import * as z from 'zod'

import type { Action } from '@zhancore/db'

/** What must stand on a record before it may move; `vocabulary` has the words under `requirements`. */
export const requirementCodes = [
  'requirements',
  'amount',
  'duration',
  'contract_version',
  'contract_ready',
  'contract_current',
] as const
export const requirementCodeSchema = z.enum(requirementCodes)
export type RequirementCode = z.infer<typeof requirementCodeSchema>

/** Where a move leads in the eyes of people: decides the button's look. */
export const tones = ['forward', 'back', 'lost', 'reopen'] as const
export type Tone = (typeof tones)[number]

/** One row of a transition table. */
export interface Transition<Stage extends string, Name extends string = string> {
  /** name of the use-case */
  name: Name
  from: readonly Stage[]
  to: Stage
  /** what the person must be allowed to do with the record */
  action: Action
  /** what must stand on the record */
  requires: readonly RequirementCode[]
  /** inputs that the use-case asks the person for */
  asks: readonly string[]
  tone: Tone
  /** the target is open only to a record that was lost from it */
  onlyWhereLost?: true
}

/** Whose moves a table describes; its rows in the order in which people see the buttons. */
export type TransitionTable<
  Stage extends string,
  Name extends string = string,
> = readonly Transition<Stage, Name>[]

/** A move that is open from the record's stage, and whether the person who asks may make it now. */
export const transitionViewSchema = <const Name extends string, const Stage extends string>(
  names: readonly Name[],
  stages: readonly Stage[],
) =>
  z.strictObject({
    name: z.enum(names),
    to: z.enum(stages),
    allowed: z.boolean(),
    /** why not; `forbidden` comes before what is missing */
    reason: z.enum(['forbidden', 'requirement']).nullable(),
    missing: z.array(requirementCodeSchema),
    asks: z.array(z.string()),
    tone: z.enum(tones),
  })

/** The names of a table's transitions, each once. */
export const transitionNames = <const Table extends readonly { name: string }[]>(
  table: Table,
): Table[number]['name'][] => [...new Set(table.map(({ name }) => name))]

/** A move as `transitionViewSchema` describes it. */
export interface TransitionView<Stage extends string, Name extends string> {
  name: Name
  to: Stage
  allowed: boolean
  reason: 'forbidden' | 'requirement' | null
  missing: RequirementCode[]
  asks: string[]
  tone: Tone
}
