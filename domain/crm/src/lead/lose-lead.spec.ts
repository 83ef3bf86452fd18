import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { loseLeadSchema } from './lead.schema'
import { loseLead } from './lose-lead'

it('keeps the reason and the note', async () => {
  const { id } = await leadAt(world.db, 'demo')
  const note = '=cmd|calc <b>дорого</b>'
  await loseLead(world.as('consultant'), { id, version: 1, reason: 'price', note })
  expect(await world.db.lead.findUnique({ where: { id } })).toMatchObject({
    stage: 'lost',
    lostReason: 'price',
    lostNote: note,
  })
  expect(await historyOf(world.db, id)).toMatchObject([{ details: { reason: 'price', note } }])
})

it('asks for a reason', () => {
  const { error } = loseLeadSchema.safeParse({ id: crypto.randomUUID(), version: 1 })
  expect(error?.issues).toMatchObject([{ path: ['reason'], message: 'reason_required' }])
})

it('refuses a lead that is won', async () => {
  const { id } = await leadAt(world.db, 'won')
  const call = loseLead(world.as('admin'), { id, version: 1, reason: 'other' })
  await expectRefusal(call, 'transition_not_allowed')
})
