import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt, makeApproval, makeClient, opportunityAt, projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { approvalListSchema, approvalViewSchema, listApprovalsSchema } from './approval.schema'
import { getApproval } from './get-approval'
import { listApprovals } from './list-approvals'

const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const deals: string[] = []

beforeAll(async () => {
  for (const date of [3, 1, 2]) {
    const ownerId = world.people[date === 2 ? 'colleague' : 'consultant'].id
    const deal = await opportunityAt(world.db, 'requirements', { ownerId, title: `Ждёт ${date}` })
    await makeApproval(world.db, deal.id, 'returned', day(date))
    await makeApproval(world.db, deal.id, 'pending', day(10 + date))
    await world.db.opportunity.update({
      where: { id: deal.id },
      data: { stage: 'management_approval' },
    })
    deals.push(deal.id)
  }
})

const list = (player: 'manager' | 'consultant', input: object = {}) =>
  listApprovals(world.as(player), listApprovalsSchema.parse(input))
const rows = ({ items }: Awaited<ReturnType<typeof list>>) =>
  items.map(({ status, opportunity }) => `${status} ${opportunity.title}`)

it('puts what waits first, the longest waiting at the top, then what was decided', async () => {
  const page = await list('manager')
  expect(approvalListSchema.parse(page)).toEqual(page)
  expect(rows(page)).toEqual([
    'pending Ждёт 1',
    'pending Ждёт 2',
    'pending Ждёт 3',
    'returned Ждёт 3',
    'returned Ждёт 2',
    'returned Ждёт 1',
  ])
})

it.each([1, 2, 3, 4])('gives the same list in pages of %i', async (limit) => {
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await list('manager', { limit, cursor })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    seen.push(...rows(page))
    cursor = page.nextCursor
  }
  expect(seen).toEqual(rows(await list('manager')))
})

it('filters by status, and shows a consultant their own', async () => {
  expect(rows(await list('manager', { status: 'returned' }))).toHaveLength(3)
  expect(rows(await list('manager', { status: 'approved' }))).toEqual([])
  expect(rows(await list('consultant', { status: 'pending' }))).toEqual([
    'pending Ждёт 1',
    'pending Ждёт 3',
  ])
})

it('refuses a cursor that we did not make', async () => {
  await expectRefusal(list('manager', { cursor: 'wxyz' }), 'invalid_input')
})

it('shows a manager everything behind a request', async () => {
  const client = await makeClient(world.db, { note: 'Платит вовремя' })
  await projectAt(world.db, 'closed', { clientId: client.id })
  const lead = await leadAt(world.db, 'won', { clientId: client.id, need: 'Три склада' })
  const links = { clientId: client.id, leadId: lead.id }
  const deal = await opportunityAt(world.db, 'requirements', links)
  await makeApproval(world.db, deal.id, 'returned')
  const { id } = await makeApproval(world.db, deal.id)
  const stage = 'management_approval'
  await world.db.opportunity.update({ where: { id: deal.id }, data: { stage } })

  const view = await getApproval(world.as('manager'), { id })
  expect(approvalViewSchema.parse(view)).toEqual(view)
  expect(view).toMatchObject({
    status: 'pending',
    contract: { ordinal: 2, isCurrent: true, sha256: view.contractSha256 },
    opportunity: { id: deal.id, version: 1, requirements: 'Приход, расход, остатки.' },
    client: {
      note: 'Платит вовремя',
      opportunities: [{ stage: 'won' }],
      projects: [{ stage: 'closed' }],
    },
    lead: { need: 'Три склада' },
    earlier: [{ status: 'returned' }],
  })
  const may = view.transitions.filter(({ allowed }) => allowed).map(({ name }) => name)
  expect(may).toEqual(['approve-opportunity', 'return-opportunity', 'reject-opportunity'])
})

it('hides requests for the deals of others', async () => {
  const theirs = await world.db.approvalRequest.findFirstOrThrow({
    where: { opportunityId: deals[2] },
  })
  await expectRefusal(getApproval(world.as('consultant'), theirs), 'not_found')
  await expectRefusal(getApproval(world.as('operator'), theirs), 'forbidden')
})
