import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { rejectOpportunity } from './reject-opportunity'

it("loses the deal with the manager's reason", async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  const reason = 'Не наш профиль'
  await rejectOpportunity(world.as('manager'), { id, version: 1, reason })
  expect(await world.db.opportunity.findUnique({ where: { id } })).toMatchObject({
    stage: 'lost',
    lostFrom: 'management_approval',
    lostReason: 'other',
    lostNote: reason,
  })
  expect(await world.db.approvalRequest.findFirst({ where: { opportunityId: id } })).toMatchObject({
    status: 'rejected',
    comment: reason,
  })
})

it('refuses a deal that does not wait for a decision', async () => {
  const { id } = await opportunityAt(world.db, 'customer_approval')
  const call = rejectOpportunity(world.as('manager'), { id, version: 1, reason: 'Нет' })
  await expectRefusal(call, 'transition_not_allowed')
})
