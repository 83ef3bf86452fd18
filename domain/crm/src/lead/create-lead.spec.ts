import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeClient } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { createLead } from './create-lead'

it('makes a new lead of the consultant who makes it', async () => {
  const { id: clientId } = await makeClient(world.db)
  const input = { clientId, title: 'Учёт', need: 'Три склада' }
  const { id, stage, version } = await createLead(world.as('consultant'), input)
  expect({ stage, version }).toEqual({ stage: 'new', version: 1 })
  expect(await world.db.lead.findUnique({ where: { id } })).toMatchObject({
    ...input,
    source: 'manual',
    ownerId: world.people.consultant.id,
  })
  expect(await historyOf(world.db, id)).toMatchObject([{ action: 'create-lead', toStage: 'new' }])
})

it('knows no client that the person may not see', async () => {
  const { id: clientId } = await makeClient(world.db, { ownerId: world.people.colleague.id })
  const call = createLead(world.as('consultant'), { clientId, title: 'Учёт' })
  await expectRefusal(call, 'not_found')
})

it('is not for managers', async () => {
  const { id: clientId } = await makeClient(world.db)
  await expectRefusal(createLead(world.as('manager'), { clientId, title: 'Учёт' }), 'forbidden')
})
