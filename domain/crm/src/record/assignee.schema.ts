import * as z from 'zod'

import { personSchema } from './common.schema'

export const listAssigneesSchema = z.strictObject({}).optional()

/** People whom a lead or a deal may be given to. */
export const assigneeListSchema = z.strictObject({ items: z.array(personSchema) })
export type AssigneeList = z.infer<typeof assigneeListSchema>
