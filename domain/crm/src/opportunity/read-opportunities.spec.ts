import { afterAll, beforeAll, expect, it } from 'vitest'

import { listOpportunityBoardSchema, opportunityBoardSchema } from '../board/board.schema'
import { leadAt, makeContract, opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { getOpportunity } from './get-opportunity'
import { listOpportunities } from './list-opportunities'
import { listOpportunityBoard } from './list-opportunity-board'
import { listOpportunitiesSchema } from './opportunity.schema'
import { opportunityListSchema, opportunityViewSchema } from './opportunity-view.schema'

let mine: { id: string }
beforeAll(async () => {
  const { consultant, colleague } = world.people
  const lead = await leadAt(world.db, 'won')
  const links = { leadId: lead.id, clientId: lead.clientId, ownerId: consultant.id }
  mine = await opportunityAt(world.db, 'contract_drafting', links)
  await makeContract(world.db, mine.id, { createdById: consultant.id })
  await makeContract(world.db, mine.id, { status: 'failed', failure: 'LATEX', sha256: null })
  await opportunityAt(world.db, 'signing', { amountMinor: 100n })
  await opportunityAt(world.db, 'signing', { amountMinor: 23n, ownerId: colleague.id })
})

it('shows the deal with its contracts, the newest first, and what is missing', async () => {
  const view = await getOpportunity(world.as('consultant'), mine)
  expect(opportunityViewSchema.parse(view)).toEqual(view)
  expect(view).toMatchObject({
    lead: { stage: 'won' },
    contracts: [
      { ordinal: 2, status: 'failed', failure: 'LATEX', isCurrent: true, createdBy: null },
      { ordinal: 1, status: 'ready', isCurrent: false, createdBy: 'Spec consultant' },
    ],
    may: { update: true, assign: true },
  })
  const submit = view.transitions.find(({ name }) => name === 'submit-for-approval')
  expect(submit).toMatchObject({
    allowed: false,
    reason: 'requirement',
    missing: ['contract_ready'],
  })
})

it('offers a manager the decision, and shows it to others as not theirs', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  const offered = async (player: 'manager' | 'consultant') => {
    const { transitions } = await getOpportunity(world.as(player), { id })
    return transitions.filter(({ allowed }) => allowed).map(({ name }) => name)
  }
  const decisions = ['approve-opportunity', 'return-opportunity', 'reject-opportunity']
  expect(await offered('manager')).toEqual(decisions)
  expect(await offered('consultant')).toEqual(['lose-opportunity'])
})

it('lists what the person may see, page by page', async () => {
  const input = listOpportunitiesSchema.parse({ stages: ['signing'], limit: 1 })
  const first = await listOpportunities(world.as('manager'), input)
  expect(opportunityListSchema.parse(first)).toEqual(first)
  const cursor = first.nextCursor ?? undefined
  const second = await listOpportunities(world.as('manager'), { ...input, cursor })
  expect(second.nextCursor).toBeNull()
  const both = [...first.items, ...second.items].map(({ amountMinor }) => amountMinor)
  expect(both.sort()).toEqual([100, 23])
  expect((await listOpportunities(world.as('consultant'), input)).items).toHaveLength(1)
})

it('lays deals out by stage with counts and sums', async () => {
  const input = listOpportunityBoardSchema.parse({})
  const board = await listOpportunityBoard(world.as('manager'), input)
  expect(opportunityBoardSchema.parse(board)).toEqual(board)
  const signing = board.columns.find(({ stage }) => stage === 'signing')
  expect(signing).toMatchObject({ count: 2, isCapped: false, sumMinor: 123 })
})

it('hides what belongs to others', async () => {
  await expectRefusal(getOpportunity(world.as('colleague'), mine), 'not_found')
  await expectRefusal(getOpportunity(world.as('operator'), mine), 'forbidden')
})
