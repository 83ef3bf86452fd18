import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt, makeClient } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { scheduleDemo } from './schedule-demo'

const demoAt = '2026-12-01T15:00:00+05:00'

it('sets the time and tells the client in their language', async () => {
  const client = await makeClient(world.db, { locale: 'kk' })
  const { id } = await leadAt(world.db, 'new', { clientId: client.id })
  await scheduleDemo(world.as('consultant'), { id, version: 1, demoAt })
  expect(await world.db.lead.findUnique({ where: { id } })).toMatchObject({
    stage: 'demo',
    demoAt: new Date(demoAt),
  })
  expect(await lettersAbout(world.db, id)).toEqual([
    {
      template: 'demo-scheduled',
      toAddress: client.email,
      locale: 'kk',
      params: { demoAt: '2026-12-01T10:00:00.000Z' },
    },
  ])
})

it('sets another time while the demo is ahead, with another letter', async () => {
  const { id } = await leadAt(world.db, 'demo')
  await scheduleDemo(world.as('consultant'), { id, version: 1, demoAt })
  await scheduleDemo(world.as('consultant'), { id, version: 2, demoAt: '2026-12-02T10:00:00Z' })
  expect(await lettersAbout(world.db, id)).toHaveLength(2)
  const [first] = await historyOf(world.db, id)
  expect(first).toMatchObject({ fromStage: null, toStage: null, details: { email: 'queued' } })
})

it('notes that a client without an address was not told', async () => {
  const client = await makeClient(world.db, { email: null })
  const { id } = await leadAt(world.db, 'new', { clientId: client.id })
  await scheduleDemo(world.as('consultant'), { id, version: 1, demoAt })
  expect(await lettersAbout(world.db, id)).toEqual([])
  expect(await historyOf(world.db, id)).toMatchObject([{ details: { email: 'no_address' } }])
})

it('refuses a time that is over', async () => {
  const { id } = await leadAt(world.db, 'new')
  const late = scheduleDemo(world.as('consultant'), {
    id,
    version: 1,
    demoAt: '2026-11-22T08:59:59Z',
  })
  await expectRefusal(late, 'invalid_input', { fields: [{ path: 'demoAt', code: 'date_in_past' }] })
})
