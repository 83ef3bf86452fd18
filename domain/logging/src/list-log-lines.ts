import type { Prisma } from '@zhancore/db'
import { authorize, type DomainContext } from '@zhancore/identity'

import type { ListLogLines, LogLine, LogLinePage } from './list-log-lines.schema'

/** As pino numbers them. */
const levelNumbers = { debug: 20, info: 30, warn: 40, error: 50, fatal: 60 } as const

function levelName(level: number): LogLine['level'] {
  if (level >= 60) return 'fatal'
  if (level >= 50) return 'error'
  if (level >= 40) return 'warn'
  return level >= 30 ? 'info' : 'debug'
}

/** Prisma hands `%` and `_` on as wildcards. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const filterOf = (input: ListLogLines): Prisma.AppLogWhereInput => ({
  level: input.level && { gte: levelNumbers[input.level] },
  process: input.process,
  requestId: input.requestId,
  message: input.search ? { contains: literally(input.search), mode: 'insensitive' } : undefined,
  id: input.cursor === undefined ? undefined : { lt: BigInt(input.cursor) },
})

/**
 * Log lines of all processes, newest first, in pages. For system administrators; others get
 * `forbidden`. The lines hold ids, no personal data: see `redact.ts`.
 */
export async function listLogLines(ctx: DomainContext, input: ListLogLines): Promise<LogLinePage> {
  authorize(ctx, 'read', 'LogLine')
  const rows = await ctx.db.appLog.findMany({
    where: filterOf(input),
    orderBy: { id: 'desc' },
    take: input.limit + 1,
  })
  const items = rows.slice(0, input.limit).map((row) => ({
    id: String(row.id),
    at: row.at.toISOString(),
    level: levelName(row.level),
    process: row.process,
    requestId: row.requestId,
    message: row.message,
    record: JSON.stringify(row.record),
  }))
  return { items, nextCursor: rows.length > input.limit ? (items.at(-1)?.id ?? null) : null }
}
