import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { reopenLead } from './reopen-lead'

it('makes the lead new again and keeps why it was lost', async () => {
  const { id } = await leadAt(world.db, 'lost', { lostReason: 'timing', lostNote: 'Весной' })
  await reopenLead(world.as('consultant'), { id, version: 1 })
  expect(await world.db.lead.findUnique({ where: { id } })).toMatchObject({
    stage: 'new',
    lostReason: 'timing',
    lostNote: 'Весной',
  })
})

it('refuses a lead that is being worked on', async () => {
  const { id } = await leadAt(world.db, 'demo')
  await expectRefusal(
    reopenLead(world.as('consultant'), { id, version: 1 }),
    'transition_not_allowed',
  )
})
