import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt, makeApproval, opportunityAt, projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, specNow, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { getOverview } from './get-overview'
import { overviewSchema } from './overview.schema'

beforeAll(async () => {
  const mine = { ownerId: world.people.consultant.id }
  await leadAt(world.db, 'demo', { ...mine, demoAt: specNow })
  await leadAt(world.db, 'demo', { ...mine, demoAt: new Date('2027-01-01') })
  await leadAt(world.db, 'new', { ownerId: world.people.colleague.id })
  await opportunityAt(world.db, 'signing', { ...mine, amountMinor: 500n })
  await opportunityAt(world.db, 'management_approval')
  const returned = await opportunityAt(world.db, 'contract_drafting', mine)
  await makeApproval(world.db, returned.id, 'returned')
  await projectAt(world.db, 'awaiting_payment')
})

it('counts what is mine and says what waits for me', async () => {
  const overview = await getOverview(world.as('consultant'))
  expect(overviewSchema.parse(overview)).toEqual(overview)
  expect(overview.leads.find(({ stage }) => stage === 'demo')).toMatchObject({ count: 2 })
  expect(overview.leads.find(({ stage }) => stage === 'new')).toMatchObject({ count: 0 })
  expect(overview.opportunities.find(({ stage }) => stage === 'signing')).toEqual({
    stage: 'signing',
    count: 1,
    isCapped: false,
    sumMinor: 500,
  })
  const waiting = overview.waiting.map(({ kind }) => kind)
  expect(waiting).toEqual(['returned_contract', 'signing', 'demo'])
})

it('shows a manager what waits for a decision or a payment', async () => {
  const { waiting, leads } = await getOverview(world.as('manager'))
  expect(waiting.map(({ kind }) => kind)).toEqual(['approval', 'payment'])
  expect(leads.find(({ stage }) => stage === 'new')).toMatchObject({ count: 1 })
})

it('is not for system administrators', async () => {
  await expectRefusal(getOverview(world.as('operator')), 'forbidden')
})
