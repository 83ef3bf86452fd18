import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { returnProjectToWork } from './return-project-to-work'

it('keeps what has to be put right', async () => {
  const { id } = await projectAt(world.db, 'delivery')
  await returnProjectToWork(world.as('manager'), { id, version: 1, reason: 'Отчёт не сходится' })
  expect(await world.db.project.findUnique({ where: { id } })).toMatchObject({
    stage: 'in_progress',
    reworkReason: 'Отчёт не сходится',
  })
})

it('refuses a project in support', async () => {
  const { id } = await projectAt(world.db, 'support')
  const call = returnProjectToWork(world.as('manager'), { id, version: 1, reason: 'Ещё' })
  await expectRefusal(call, 'transition_not_allowed')
})
