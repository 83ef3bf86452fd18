import type { DomainContext, Prisma } from '@zhancore/db'

import { humanNumber } from '../record/human-number'
import type { Overview } from './overview.schema'

type Waiting = Overview['waiting'][number]

const perKind = 10
const dayMs = 24 * 60 * 60_000

interface WaitingRow {
  id: string
  number: number
  title: string
  client: { name: string }
}

const item = (
  kind: Waiting['kind'],
  type: 'lead' | 'opportunity' | 'project',
  row: WaitingRow,
  at: Date,
): Waiting => ({
  kind,
  id: row.id,
  number: humanNumber(type, row.number),
  title: row.title,
  clientName: row.client.name,
  at: at.toISOString(),
})

const shown = { id: true, number: true, title: true, client: { select: { name: true } } } as const

async function waitingDeals(
  { db }: DomainContext,
  kind: Waiting['kind'],
  where: Prisma.OpportunityWhereInput,
): Promise<Waiting[]> {
  const rows = await db.opportunity.findMany({
    where,
    orderBy: { stageChangedAt: 'asc' },
    take: perKind,
    select: { ...shown, stageChangedAt: true },
  })
  return rows.map((row) => item(kind, 'opportunity', row, row.stageChangedAt))
}

async function waitingDemos({ db, now }: DomainContext, ownerId: string): Promise<Waiting[]> {
  const rows = await db.lead.findMany({
    where: { ownerId, stage: 'demo', demoAt: { lte: new Date(now().getTime() + dayMs) } },
    orderBy: { demoAt: 'asc' },
    take: perKind,
    select: { ...shown, demoAt: true },
  })
  return rows.flatMap((row) => (row.demoAt ? [item('demo', 'lead', row, row.demoAt)] : []))
}

/** Drafts that came back, from management or from the customer. */
const drafts = (ownerId: string): Prisma.OpportunityWhereInput => ({
  ownerId,
  stage: 'contract_drafting',
  approvals: { some: { status: { in: ['returned', 'approved'] } } },
})

const forConsultant = (ctx: DomainContext, ownerId: string) => [
  waitingDeals(ctx, 'returned_contract', drafts(ownerId)),
  waitingDeals(ctx, 'customer_approval', { ownerId, stage: 'customer_approval' }),
  waitingDeals(ctx, 'signing', { ownerId, stage: 'signing' }),
  waitingDemos(ctx, ownerId),
]

async function waitingApprovals({ db }: DomainContext): Promise<Waiting[]> {
  const rows = await db.approvalRequest.findMany({
    where: { status: 'pending', opportunity: { is: { stage: 'management_approval' } } },
    orderBy: { requestedAt: 'asc' },
    take: perKind,
    select: { id: true, requestedAt: true, opportunity: { select: shown } },
  })
  return rows.map(({ id, requestedAt, opportunity }) =>
    item('approval', 'opportunity', { ...opportunity, id }, requestedAt),
  )
}

async function waitingPayments({ db }: DomainContext): Promise<Waiting[]> {
  const rows = await db.project.findMany({
    where: { stage: 'awaiting_payment' },
    orderBy: { stageChangedAt: 'asc' },
    take: perKind,
    select: { ...shown, stageChangedAt: true },
  })
  return rows.map((row) => item('payment', 'project', row, row.stageChangedAt))
}

/** What waits for the person who asks, the longest waiting of each kind first. */
export async function listWaiting(ctx: DomainContext): Promise<Waiting[]> {
  const { actor, ability } = ctx
  const parts = [
    ...(ability.can('decide', 'ApprovalRequest') ? [waitingApprovals(ctx)] : []),
    ...(actor?.role === 'consultant' ? forConsultant(ctx, actor.id) : []),
    ...(ability.can('update', 'Project') ? [waitingPayments(ctx)] : []),
  ]
  return (await Promise.all(parts)).flat()
}
