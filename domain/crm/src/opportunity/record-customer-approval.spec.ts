import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, specNow, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { recordCustomerApproval } from './record-customer-approval'

it('keeps who of the customer agreed, and when', async () => {
  const { id } = await opportunityAt(world.db, 'customer_approval')
  await recordCustomerApproval(world.as('consultant'), { id, version: 1, approvedBy: 'Директор' })
  expect(await world.db.opportunity.findUnique({ where: { id } })).toMatchObject({
    stage: 'signing',
    customerApprovedBy: 'Директор',
    customerApprovedAt: specNow,
  })
})

it('refuses before management has agreed', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  const input = { id, version: 1, approvedBy: 'Директор' }
  await expectRefusal(
    recordCustomerApproval(world.as('consultant'), input),
    'transition_not_allowed',
  )
})
