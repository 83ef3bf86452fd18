import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { acceptProject } from './accept-project'

it('begins support until a day, and tells the client which', async () => {
  const { id, number } = await projectAt(world.db, 'delivery')
  await acceptProject(world.as('manager'), { id, version: 1, supportUntil: '2027-11-22' })
  expect(await world.db.project.findUnique({ where: { id } })).toMatchObject({
    stage: 'support',
    supportUntil: new Date('2027-11-22T00:00:00Z'),
  })
  expect(await lettersAbout(world.db, id)).toMatchObject([
    {
      template: 'project-in-support',
      params: { projectNumber: `P-${number}`, until: '2027-11-22' },
    },
  ])
})

it('refuses a day that is over', async () => {
  const { id } = await projectAt(world.db, 'delivery')
  const call = acceptProject(world.as('manager'), { id, version: 1, supportUntil: '2026-11-21' })
  await expectRefusal(call, 'invalid_input', {
    fields: [{ path: 'supportUntil', code: 'date_in_past' }],
  })
})
