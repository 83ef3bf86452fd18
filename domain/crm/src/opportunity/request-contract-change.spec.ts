import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { requestContractChange } from './request-contract-change'

it('sends the deal back to drafting with what the customer wants', async () => {
  const { id } = await opportunityAt(world.db, 'customer_approval')
  const remarks = 'Оплата в три части'
  await requestContractChange(world.as('consultant'), { id, version: 1, remarks })
  expect(await historyOf(world.db, id)).toMatchObject([
    { fromStage: 'customer_approval', toStage: 'contract_drafting', details: { remarks } },
  ])
})

it('refuses a deal that is being signed', async () => {
  const { id } = await opportunityAt(world.db, 'signing')
  const call = requestContractChange(world.as('consultant'), { id, version: 1, remarks: 'Цена' })
  await expectRefusal(call, 'transition_not_allowed')
})
