import * as z from 'zod'

const partSchema = z.object({
  name: z.string(),
  state: z.enum(['up', 'down', 'unavailable']),
  detail: z.string().optional(),
})

/** What each process answers at `/readyz` (`HealthReport` of bff-base). */
export const processHealthSchema = z.object({
  status: z.enum(['ready', 'not_ready', 'stopping']),
  version: z.string().optional(),
  startedAt: z.string().optional(),
  memoryMb: z.number().optional(),
  parts: z.array(partSchema).default([]),
})

export type Part = z.infer<typeof partSchema>

/** One line of the whole system's health. */
export interface SystemPart extends Part {
  version?: string
  /** UTC, ISO 8601 */
  startedAt?: string
  memoryMb?: number
}
