import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { markLeadNotSerious } from './mark-lead-not-serious'

it('puts the lead aside with a note', async () => {
  const { id } = await leadAt(world.db, 'new')
  await markLeadNotSerious(world.as('consultant'), { id, version: 1, note: 'Школьный проект' })
  expect(await world.db.lead.findUnique({ where: { id } })).toMatchObject({
    stage: 'not_serious',
    lostReason: null,
    lostNote: 'Школьный проект',
  })
})

it('refuses a lead that is lost already', async () => {
  const { id } = await leadAt(world.db, 'lost')
  const call = markLeadNotSerious(world.as('consultant'), { id, version: 1 })
  await expectRefusal(call, 'transition_not_allowed')
})
