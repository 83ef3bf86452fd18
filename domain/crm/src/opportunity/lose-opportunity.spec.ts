import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { loseOpportunity } from './lose-opportunity'

it('keeps from where, why and in whose words the deal was lost', async () => {
  const { id } = await opportunityAt(world.db, 'signing')
  const loss = { reason: 'competitor', note: 'Ушли к другим' } as const
  await loseOpportunity(world.as('consultant'), { id, version: 1, ...loss })
  expect(await world.db.opportunity.findUnique({ where: { id } })).toMatchObject({
    stage: 'lost',
    lostFrom: 'signing',
    lostReason: 'competitor',
    lostNote: 'Ушли к другим',
  })
})

it('refuses a deal that is won', async () => {
  const { id } = await opportunityAt(world.db, 'won')
  const call = loseOpportunity(world.as('admin'), { id, version: 1, reason: 'other' })
  await expectRefusal(call, 'transition_not_allowed')
})
