import * as z from 'zod'

import type { LogLine } from '@zhancore/logging/schema'

const requestSchema = z.object({
  method: z.string(),
  path: z.string(),
  status: z.number().optional(),
  ms: z.number().optional(),
})

const parsed = (record: string): unknown => {
  try {
    return JSON.parse(record)
  } catch {
    return undefined
  }
}

/** The request that a line is about, in a word: `POST /trpc/listLeads · 200 · 6 ms`; empty when it is about none. */
export function requestOf({ record }: Pick<LogLine, 'record'>): string {
  const request = requestSchema.safeParse(parsed(record)).data
  if (!request) return ''
  const { method, path, status, ms } = request
  return [`${method} ${path}`, status, ms === undefined ? undefined : `${Math.round(ms)}\u00a0ms`]
    .filter((part) => part !== undefined)
    .join(' · ')
}
