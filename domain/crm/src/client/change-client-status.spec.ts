import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeClient } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { changeClientStatus } from './change-client-status'

it('makes a client inactive and active again', async () => {
  const { id } = await makeClient(world.db)
  const ctx = world.as('consultant')
  const reason = 'Закрыли компанию'
  expect(await changeClientStatus(ctx, { id, version: 1, status: 'inactive', reason })).toEqual({
    id,
    version: 2,
    stage: 'inactive',
  })
  await changeClientStatus(ctx, { id, version: 2, status: 'active' })
  const history = await world.db.historyEntry.findMany({
    where: { subjectId: id },
    orderBy: { version: 'asc' },
  })
  expect(history).toMatchObject([
    { fromStage: 'active', toStage: 'inactive', details: { reason } },
    { fromStage: 'inactive', toStage: 'active' },
  ])
})

it('refuses the status that a client has already', async () => {
  const { id } = await makeClient(world.db)
  const call = changeClientStatus(world.as('admin'), { id, version: 1, status: 'active' })
  await expectRefusal(call, 'transition_not_allowed')
})

it('is not for managers', async () => {
  const { id } = await makeClient(world.db)
  const call = changeClientStatus(world.as('manager'), { id, version: 1, status: 'inactive' })
  await expectRefusal(call, 'forbidden')
})
