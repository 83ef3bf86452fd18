import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { closeProject } from './close-project'

it('ends a project and tells the client', async () => {
  const { id } = await projectAt(world.db, 'support')
  expect(await closeProject(world.as('manager'), { id, version: 1 })).toMatchObject({
    stage: 'closed',
  })
  expect(await lettersAbout(world.db, id)).toMatchObject([{ template: 'project-closed' }])
})

it('is not for consultants', async () => {
  const { id } = await projectAt(world.db, 'support')
  await expectRefusal(closeProject(world.as('consultant'), { id, version: 1 }), 'forbidden')
})
