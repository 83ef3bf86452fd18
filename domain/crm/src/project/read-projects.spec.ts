import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { getProject } from './get-project'
import { listProjects } from './list-projects'
import { listProjectsSchema, projectListSchema, projectViewSchema } from './project.schema'

it('shows a project with its moves; a consultant only reads', async () => {
  const made = await projectAt(world.db, 'awaiting_payment')
  const view = await getProject(world.as('manager'), made)
  expect(projectViewSchema.parse(view)).toEqual(view)
  expect(view).toMatchObject({
    number: `P-${made.number}`,
    amountMinor: 1_250_000_000,
    transitions: [{ name: 'start-project', allowed: true }],
    may: { update: true, override: true },
  })
  expect(await getProject(world.as('consultant'), made)).toMatchObject({
    transitions: [{ allowed: false, reason: 'forbidden' }],
    may: { update: false, override: false },
  })
  expect(await getProject(world.as('admin'), made)).toMatchObject({
    may: { update: true, override: false },
  })
})

it('lists projects by stage', async () => {
  await projectAt(world.db, 'closed', { title: 'Архив' })
  const input = listProjectsSchema.parse({ stages: ['closed'] })
  const list = await listProjects(world.as('consultant'), input)
  expect(projectListSchema.parse(list)).toEqual(list)
  expect(list.items.map(({ title }) => title)).toEqual(['Архив'])
  await expectRefusal(listProjects(world.as('operator'), input), 'forbidden')
})
