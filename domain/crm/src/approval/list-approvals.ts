import { accessibleBy } from '@casl/prisma/runtime'

import { decodeCursor, encodeCursor } from '@zhancore/core'
import type { DomainContext, Prisma } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { clientBrief, clientFields, readCurrency, toMinor } from '../record/brief'
import { humanNumber } from '../record/human-number'
import type { ApprovalItem, ApprovalList, ListApprovals } from './approval.schema'
import { viewApproval, withDecision } from './approval-brief'

const withDeal = {
  ...withDecision,
  opportunity: {
    select: {
      id: true,
      number: true,
      title: true,
      stage: true,
      amountMinor: true,
      currency: true,
      client: { select: clientFields },
    },
  },
} as const satisfies Prisma.ApprovalRequestInclude

type Row = Prisma.ApprovalRequestGetPayload<{ include: typeof withDeal }>

/** The list has two parts, each in its own order: the longest waiting first, the last decided first. */
type Part = 'waiting' | 'decided'

interface Position {
  part: Part
  /** after this row of the part; from its beginning when left out */
  after?: { at: Date; id: string }
}

function readPosition(cursor: string | undefined, first: Part): Position {
  if (cursor === undefined) return { part: first }
  const part = cursor.startsWith('d') ? 'decided' : 'waiting'
  return { part, after: decodeCursor(cursor.slice(1)) }
}

const writePosition = (part: Part, { requestedAt, id }: Row) =>
  `${part.charAt(0)}${encodeCursor({ at: requestedAt, id })}`

const conditionOf = {
  // a deal that was given up meanwhile waits for nobody
  waiting: { status: 'pending', opportunity: { is: { stage: 'management_approval' } } },
  decided: { status: { not: 'pending' } },
} as const satisfies Record<Part, Prisma.ApprovalRequestWhereInput>

function afterPosition({ part, after }: Position): Prisma.ApprovalRequestWhereInput {
  if (!after) return {}
  const { at, id } = after
  return part === 'waiting'
    ? { requestedAt: { gte: at }, NOT: { requestedAt: at, id: { lte: id } } }
    : { requestedAt: { lte: at }, NOT: { requestedAt: at, id: { gte: id } } }
}

function readPart(ctx: DomainContext, input: ListApprovals, position: Position, take: number) {
  const direction = position.part === 'waiting' ? 'asc' : 'desc'
  return ctx.db.approvalRequest.findMany({
    where: {
      AND: [
        accessibleBy(ctx.ability, 'read').ofType('ApprovalRequest'),
        conditionOf[position.part],
        input.status ? { status: input.status } : {},
        afterPosition(position),
      ],
    },
    orderBy: [{ requestedAt: direction }, { id: direction }],
    take,
    include: withDeal,
  })
}

const viewItem = (row: Row): ApprovalItem => {
  const { client, ...deal } = row.opportunity
  return {
    ...viewApproval(row),
    opportunity: {
      ...deal,
      number: humanNumber('opportunity', deal.number),
      amountMinor: toMinor(deal.amountMinor),
      currency: readCurrency(deal.currency),
    },
    client: clientBrief(client),
  }
}

const placed = (part: Part) => (row: Row) => ({ part, row })

/**
 * Requests for management's approval: what waits comes first, the longest waiting at the top; then
 * what was decided, the newest first. Throws `forbidden`.
 */
export async function listApprovals(
  ctx: DomainContext,
  input: ListApprovals,
): Promise<ApprovalList> {
  authorize(ctx, 'read', 'ApprovalRequest')
  const isDecided = input.status !== undefined && input.status !== 'pending'
  const position = readPosition(input.cursor, isDecided ? 'decided' : 'waiting')
  const rows = (await readPart(ctx, input, position, input.limit + 1)).map(placed(position.part))
  const room = input.limit + 1 - rows.length
  if (position.part === 'waiting' && input.status === undefined && room > 0) {
    const decided = await readPart(ctx, input, { part: 'decided' }, room)
    rows.push(...decided.map(placed('decided')))
  }
  const shown = rows.slice(0, input.limit)
  const last = rows.length > input.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ row }) => viewItem(row)),
    nextCursor: last ? writePosition(last.part, last.row) : null,
  }
}
