import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { startContractDrafting } from './start-contract-drafting'

it('moves a deal whose requirements and amount are known', async () => {
  const { id } = await opportunityAt(world.db, 'requirements', { durationDays: null })
  expect(await startContractDrafting(world.as('consultant'), { id, version: 1 })).toEqual({
    id,
    version: 2,
    stage: 'contract_drafting',
  })
})

it('says what is missing', async () => {
  const fields = { requirements: null, amountMinor: null }
  const { id } = await opportunityAt(world.db, 'requirements', fields)
  const call = startContractDrafting(world.as('consultant'), { id, version: 1 })
  await expectRefusal(call, 'transition_requirement_missing', {
    missing: ['requirements', 'amount'],
  })
})
