import { afterAll, beforeAll, expect, it } from 'vitest'

import { listApprovals } from '../approval/list-approvals'
import { opportunityAt } from '../testing/records'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { loseOpportunity } from './lose-opportunity'
import { rejectOpportunity } from './reject-opportunity'
import { reopenOpportunity } from './reopen-opportunity'

const waitingFor = async (opportunityId: string) => {
  const { items } = await listApprovals(world.as('manager'), { limit: 100, status: 'pending' })
  return items.filter(({ opportunity }) => opportunity.id === opportunityId)
}

it('goes back to where the deal was lost, and keeps the reason', async () => {
  const { id } = await opportunityAt(world.db, 'customer_approval')
  const ctx = world.as('consultant')
  await loseOpportunity(ctx, { id, version: 1, reason: 'timing' })
  expect(await reopenOpportunity(ctx, { id, version: 2 })).toMatchObject({
    stage: 'customer_approval',
  })
  expect(await world.db.opportunity.findUnique({ where: { id } })).toMatchObject({
    lostFrom: null,
    lostReason: 'timing',
  })
})

it('asks management again about a deal that it has rejected', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  await rejectOpportunity(world.as('manager'), { id, version: 1, reason: 'Дорого' })
  expect(await waitingFor(id)).toHaveLength(0)
  await reopenOpportunity(world.as('consultant'), { id, version: 2 })
  expect(await waitingFor(id)).toHaveLength(1)
})

it('lets a request wait out of sight while the deal is lost', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  await loseOpportunity(world.as('consultant'), { id, version: 1, reason: 'no_response' })
  expect(await waitingFor(id)).toHaveLength(0)
  await reopenOpportunity(world.as('consultant'), { id, version: 2 })
  expect(await waitingFor(id)).toHaveLength(1)
})
