import type { Prisma } from '@zhancore/db'

type Value = string | number | boolean | null

/** What differs between two states of a form, for the history: field → { from, to }. */
export function changesBetween<Field extends string>(
  before: Record<Field, Value>,
  after: Record<Field, Value>,
): Prisma.InputJsonObject {
  const entries = Object.entries<Value>(after).flatMap(([field, to]) => {
    const from = Object.entries<Value>(before).find(([name]) => name === field)?.[1] ?? null
    return from === to ? [] : [[field, { from, to }] as const]
  })
  return Object.fromEntries(entries)
}
