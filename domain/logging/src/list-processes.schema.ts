import * as z from 'zod'

export const listProcessesSchema = z.strictObject({})

export const processPartSchema = z.object({
  name: z.string(),
  state: z.enum(['up', 'down', 'unavailable']),
  detail: z.string().optional(),
  version: z.string().optional(),
  /** UTC, ISO 8601 */
  startedAt: z.string().optional(),
  memoryMb: z.number().optional(),
})

export const processListSchema = z.object({
  status: z.enum(['ready', 'not_ready', 'stopping']),
  parts: z.array(processPartSchema),
})

export type ListProcesses = z.infer<typeof listProcessesSchema>
export type ProcessPart = z.infer<typeof processPartSchema>
export type ProcessList = z.infer<typeof processListSchema>
