import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { handOverProject } from './hand-over-project'

const act = { acceptanceActNumber: 'А-17', acceptanceActOn: '2026-11-21' }

it('keeps the acceptance act and tells the client', async () => {
  const { id } = await projectAt(world.db, 'in_progress')
  await handOverProject(world.as('manager'), { id, version: 1, ...act })
  expect(await world.db.project.findUnique({ where: { id } })).toMatchObject({
    stage: 'delivery',
    acceptanceActNumber: 'А-17',
    acceptanceActOn: new Date('2026-11-21T00:00:00Z'),
  })
  expect(await lettersAbout(world.db, id)).toMatchObject([{ template: 'project-delivered' }])
})

it('refuses a project that has not begun', async () => {
  const { id } = await projectAt(world.db, 'awaiting_payment')
  const call = handOverProject(world.as('manager'), { id, version: 1, ...act })
  await expectRefusal(call, 'transition_not_allowed')
})
