import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { returnOpportunitySchema } from './opportunity.schema'
import { returnOpportunity } from './return-opportunity'

it('sends the deal back to drafting with the remarks', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  const remarks = 'Уточните сроки'
  expect(await returnOpportunity(world.as('manager'), { id, version: 1, remarks })).toMatchObject({
    stage: 'contract_drafting',
  })
  expect(await world.db.approvalRequest.findFirst({ where: { opportunityId: id } })).toMatchObject({
    status: 'returned',
    comment: remarks,
  })
})

it('asks for remarks', () => {
  const input = { id: crypto.randomUUID(), version: 1, remarks: '  ' }
  expect(returnOpportunitySchema.safeParse(input).error?.issues).toMatchObject([
    { path: ['remarks'], message: 'required' },
  ])
})

it('is for managers only', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  const call = returnOpportunity(world.as('admin'), { id, version: 1, remarks: 'Нет' })
  await expectRefusal(call, 'forbidden')
})
