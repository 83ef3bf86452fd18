import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { assignOpportunity } from './assign-opportunity'

it('gives the deal to a colleague', async () => {
  const { colleague } = world.people
  const { id } = await opportunityAt(world.db, 'requirements')
  await assignOpportunity(world.as('consultant'), { id, version: 1, ownerId: colleague.id })
  const again = { id, version: 2, ownerId: null }
  await expectRefusal(assignOpportunity(world.as('consultant'), again), 'not_found')
  expect(await assignOpportunity(world.as('colleague'), again)).toMatchObject({ version: 3 })
})

it('refuses an owner who is not there', async () => {
  const { id } = await opportunityAt(world.db, 'requirements')
  const input = { id, version: 1, ownerId: crypto.randomUUID() }
  await expectRefusal(assignOpportunity(world.as('admin'), input), 'invalid_input')
})
