import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { assignLead } from './assign-lead'

it('gives the lead to a colleague, and with it its sight', async () => {
  const { consultant, colleague } = world.people
  const { id } = await leadAt(world.db, 'new', { ownerId: consultant.id })
  const changed = await assignLead(world.as('consultant'), {
    id,
    version: 1,
    ownerId: colleague.id,
  })
  expect(changed).toEqual({ id, version: 2, stage: 'new' })
  expect(await historyOf(world.db, id)).toMatchObject([
    { details: { owner: { from: 'Spec consultant', to: 'Spec colleague' } } },
  ])
  const again = assignLead(world.as('consultant'), { id, version: 2, ownerId: null })
  await expectRefusal(again, 'not_found')
})

it('takes the lead from everybody', async () => {
  const { id } = await leadAt(world.db, 'new', { ownerId: world.people.consultant.id })
  await assignLead(world.as('admin'), { id, version: 1, ownerId: null })
  expect(await world.db.lead.findUnique({ where: { id } })).toMatchObject({ ownerId: null })
})

it.each(['manager', 'operator'] as const)('refuses a %s as owner', async (player) => {
  const { id } = await leadAt(world.db, 'new')
  const ownerId = world.people[player].id
  const call = assignLead(world.as('admin'), { id, version: 1, ownerId })
  await expectRefusal(call, 'invalid_input', {
    fields: [{ path: 'ownerId', code: 'choice_invalid' }],
  })
})

it('is not for managers', async () => {
  const { id } = await leadAt(world.db, 'new')
  const call = assignLead(world.as('manager'), { id, version: 1, ownerId: null })
  await expectRefusal(call, 'forbidden')
})
