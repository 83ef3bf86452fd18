import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeClient } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { updateClient } from './update-client'

it('saves the form and writes what changed', async () => {
  const client = await makeClient(world.db, { note: 'Перезвонить', ownerId: null })
  const { id, version } = client
  const form = { name: 'Новое имя', phone: client.phone ?? '', locale: 'kk' as const }
  const changed = await updateClient(world.as('consultant'), { id, version, ...form })
  expect(changed).toEqual({ id, version: 2, stage: 'active' })
  const [entry] = await world.db.historyEntry.findMany({ where: { subjectId: id } })
  expect(entry?.details).toEqual({
    name: { from: client.name, to: 'Новое имя' },
    email: { from: client.email, to: null },
    locale: { from: 'ru', to: 'kk' },
    note: { from: 'Перезвонить', to: null },
  })
})

it('refuses the phone of another client and changes nothing', async () => {
  const [one, other] = [await makeClient(world.db), await makeClient(world.db)]
  const input = { ...one, phone: other.phone ?? '', locale: 'ru' as const }
  const { id, version, name, phone, locale } = input
  const call = updateClient(world.as('admin'), { id, version, name, phone, locale })
  await expectRefusal(call, 'already_exists')
  expect(await world.db.client.findUnique({ where: { id } })).toEqual(one)
})

it("is refused to a stale version, to a manager, and hides a colleague's client", async () => {
  const { id } = await makeClient(world.db, { ownerId: world.people.colleague.id })
  const form = { id, version: 7, name: 'Имя', locale: 'ru' as const }
  await expectRefusal(updateClient(world.as('colleague'), form), 'version_conflict')
  await expectRefusal(updateClient(world.as('manager'), { ...form, version: 1 }), 'forbidden')
  await expectRefusal(updateClient(world.as('consultant'), { ...form, version: 1 }), 'not_found')
})
