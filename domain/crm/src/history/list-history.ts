import { accessibleBy } from '@casl/prisma/runtime'
import * as z from 'zod'

import { decodeCursor, DomainError, encodeCursor } from '@zhancore/core'
import type { DomainContext, HistoryEntry } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { HistoryEntryView, HistoryList, ListHistory } from './history.schema'

type Subject = ListHistory['subjectType']

const counted = { take: 1 } as const

/** How many records of this id the person may see: 1 or 0. */
const visible: Record<Subject, (ctx: DomainContext, id: string) => Promise<number>> = {
  client: ({ db, ability }, id) =>
    db.client.count({
      where: { AND: [accessibleBy(ability, 'read').ofType('Client'), { id }] },
      ...counted,
    }),
  inquiry: ({ db, ability }, id) =>
    db.inquiry.count({
      where: { AND: [accessibleBy(ability, 'read').ofType('Inquiry'), { id }] },
      ...counted,
    }),
  lead: ({ db, ability }, id) =>
    db.lead.count({
      where: { AND: [accessibleBy(ability, 'read').ofType('Lead'), { id }] },
      ...counted,
    }),
  opportunity: ({ db, ability }, id) =>
    db.opportunity.count({
      where: { AND: [accessibleBy(ability, 'read').ofType('Opportunity'), { id }] },
      ...counted,
    }),
  project: ({ db, ability }, id) =>
    db.project.count({
      where: { AND: [accessibleBy(ability, 'read').ofType('Project'), { id }] },
      ...counted,
    }),
}

const subjectNames = {
  client: 'Client',
  inquiry: 'Inquiry',
  lead: 'Lead',
  opportunity: 'Opportunity',
  project: 'Project',
} as const satisfies Record<Subject, string>

const detailsSchema = z.record(z.string(), z.json()).catch({})

const viewEntry = (entry: HistoryEntry): HistoryEntryView => ({
  id: entry.id,
  action: entry.action,
  actorName: entry.actorName,
  fromStage: entry.fromStage,
  toStage: entry.toStage,
  details: detailsSchema.parse(entry.details),
  version: entry.version,
  at: entry.at.toISOString(),
})

function before(cursor: string | undefined) {
  if (cursor === undefined) return {}
  const { at, id } = decodeCursor(cursor)
  return { at: { lte: at }, NOT: { at, id: { gte: id } } }
}

/**
 * What happened to a record, the newest first. Throws `not_found` for a record that the person may
 * not see.
 */
export async function listHistory(ctx: DomainContext, input: ListHistory): Promise<HistoryList> {
  const { subjectType, subjectId, limit } = input
  authorize(ctx, 'read', subjectNames[subjectType])
  if ((await visible[subjectType](ctx, subjectId)) === 0) throw new DomainError('not_found')
  const rows = await ctx.db.historyEntry.findMany({
    where: { AND: [{ subjectType, subjectId }, before(input.cursor)] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return {
    items: items.map(viewEntry),
    nextCursor: last ? encodeCursor({ at: last.at, id: last.id }) : null,
  }
}
