import * as z from 'zod'

import { idSchema, optionalTextSchema, pageSchema, versionSchema } from '@zhancore/core/schema'
import type { LostReason } from '@zhancore/db'

/** Instant of an answer, in UTC. */
export const momentSchema = z.iso.datetime()
/** Calendar day of an answer. */
export const dateSchema = z.iso.date()
/** Number by which people call a record: `L-1042`. */
export const humanNumberSchema = z.string()

/** One of the house's people. */
export const personSchema = z.strictObject({ id: idSchema, name: z.string() })
export type Person = z.infer<typeof personSchema>

/** A client as other records show it. */
export const clientBriefSchema = z.strictObject({
  id: idSchema,
  number: humanNumberSchema,
  name: z.string(),
  company: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
export type ClientBrief = z.infer<typeof clientBriefSchema>

export const ownerFilters = ['all', 'mine', 'unassigned'] as const
export const ownerFilterSchema = z.enum(ownerFilters, 'choice_invalid')
export type OwnerFilter = z.infer<typeof ownerFilterSchema>

/** What every list of records can be narrowed by; `search` looks into names, numbers and phones. */
export const listInput = {
  ...pageSchema,
  owner: ownerFilterSchema.default('all'),
  search: optionalTextSchema(100),
}

/** One record by its id. */
export const byIdSchema = z.strictObject({ id: idSchema })

/** A page of a list; `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })

/** Whom a record may be given to; null takes it from everybody. */
export const ownerIdSchema = idSchema.nullable()

/** What the person who asks may do besides the transitions. */
export const maySchema = z.strictObject({ update: z.boolean(), assign: z.boolean() })

export const lostReasons = [
  'price',
  'timing',
  'competitor',
  'no_budget',
  'no_response',
  'other',
] as const satisfies LostReason[]
export const lostReasonSchema = z.enum(lostReasons, 'reason_required')

/** What a command on a record answers: the version to name in the next one. */
export const changedSchema = <Stage extends z.ZodType>(stage: Stage) =>
  z.strictObject({ id: idSchema, version: versionSchema, stage })
