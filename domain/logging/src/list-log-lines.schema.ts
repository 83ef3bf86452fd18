import * as z from 'zod'

import { instantSchema, optionalTextSchema } from '@zhancore/core/schema'

export const logLevelSchema = z.enum(['debug', 'info', 'warn', 'error', 'fatal'])

export const listLogLinesSchema = z.strictObject({
  /** this level and what is graver */
  level: logLevelSchema.optional(),
  process: z
    .string()
    .regex(/^[a-z][a-z\d-]{0,30}$/, 'invalid')
    .optional(),
  requestId: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'invalid')
    .optional(),
  /** anywhere in the message */
  search: optionalTextSchema(100),
  /** id of the last line of the page before */
  cursor: z
    .string()
    .regex(/^\d{1,18}$/, 'cursor_invalid')
    .optional(),
  limit: z.int().min(1).max(200).default(100),
})

export const logLineSchema = z.object({
  id: z.string(),
  /** UTC */
  at: instantSchema,
  level: logLevelSchema,
  process: z.string(),
  requestId: z.string().nullable(),
  message: z.string(),
  /** the whole line, as JSON */
  record: z.string(),
})

export const logLinePageSchema = z.object({
  items: z.array(logLineSchema),
  nextCursor: z.string().nullable(),
})

export type ListLogLines = z.infer<typeof listLogLinesSchema>
export type LogLine = z.infer<typeof logLineSchema>
export type LogLinePage = z.infer<typeof logLinePageSchema>
