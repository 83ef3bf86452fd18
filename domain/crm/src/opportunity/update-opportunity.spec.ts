import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { updateOpportunity } from './update-opportunity'

it('saves the form and writes what changed', async () => {
  const { id, title } = await opportunityAt(world.db, 'requirements')
  const input = { id, version: 1, title, amountMinor: 990_000, durationDays: 90 }
  await updateOpportunity(world.as('consultant'), input)
  expect(await world.db.opportunity.findUnique({ where: { id } })).toMatchObject({
    amountMinor: 990_000n,
    requirements: null,
    durationDays: 90,
    version: 2,
  })
  expect(await historyOf(world.db, id)).toMatchObject([
    {
      details: {
        amountMinor: { from: 1_250_000_000, to: 990_000 },
        requirements: { from: 'Приход, расход, остатки.', to: null },
      },
    },
  ])
})

it.each(['management_approval', 'signing', 'won', 'lost'] as const)(
  'refuses to change what the contract says in %s',
  async (stage) => {
    const deal = await opportunityAt(world.db, stage)
    const call = updateOpportunity(world.as('admin'), { id: deal.id, version: 1, title: 'Иное' })
    await expectRefusal(call, 'transition_not_allowed', { current: { version: 1, stage } })
    expect(await world.db.opportunity.findUnique({ where: { id: deal.id } })).toEqual(deal)
  },
)

it('is not for managers', async () => {
  const { id } = await opportunityAt(world.db, 'requirements')
  const call = updateOpportunity(world.as('manager'), { id, version: 1, title: 'Иное' })
  await expectRefusal(call, 'forbidden')
})
