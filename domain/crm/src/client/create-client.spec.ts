import { afterAll, beforeAll, expect, it } from 'vitest'

import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { createClientSchema } from './client.schema'
import { createClient } from './create-client'

const form = { name: 'Айгерим', phone: '8 (701) 765-43-21', email: 'A.Ibraeva@QAZAQ.kz' }

it('keeps the phone in E.164 and gives the client to the consultant', async () => {
  const { id, version, stage } = await createClient(world.as('consultant'), {
    ...form,
    locale: 'kk',
  })
  expect({ version, stage }).toEqual({ version: 1, stage: 'active' })
  expect(await world.db.client.findUnique({ where: { id } })).toMatchObject({
    phone: '+77017654321',
    email: 'A.Ibraeva@qazaq.kz',
    locale: 'kk',
    company: null,
    ownerId: world.people.consultant.id,
  })
  expect(await world.db.historyEntry.count({ where: { subjectId: id } })).toBe(1)
})

it('refuses a phone that a client already has, however it is written', async () => {
  const again = createClient(world.as('admin'), {
    ...form,
    phone: '+7 701 765 43 21',
    locale: 'ru',
  })
  await expectRefusal(again, 'already_exists', {
    fields: [{ path: 'phone', code: 'phone_taken' }],
  })
})

it('makes one of ten at the same moment', async () => {
  const same = { name: 'Данияр', phone: '+7 702 000 11 22', locale: 'ru' as const }
  const calls = Array.from({ length: 10 }, () => createClient(world.as('consultant'), same))
  const made = (await Promise.allSettled(calls)).filter(({ status }) => status === 'fulfilled')
  expect(made).toHaveLength(1)
})

it("gives an administrator's client to nobody", async () => {
  const { id } = await createClient(world.as('admin'), { name: 'Без телефона', locale: 'ru' })
  expect(await world.db.client.findUnique({ where: { id } })).toMatchObject({ ownerId: null })
})

it('is not for managers and system administrators', async () => {
  const input = { name: 'Чужой', locale: 'ru' as const }
  await expectRefusal(createClient(world.as('manager'), input), 'forbidden')
  await expectRefusal(createClient(world.as('operator'), input), 'forbidden')
  await expectRefusal(createClient(world.as('visitor'), input), 'unauthenticated')
})

it('refuses a number whose range does not exist', async () => {
  const input = { name: 'Ерлан', phone: '+7 711 000 00 00', locale: 'ru' as const }
  await expectRefusal(createClient(world.as('consultant'), input), 'invalid_input', {
    fields: [{ path: 'phone', code: 'phone_invalid' }],
  })
})

it('takes empty contacts of a form for none', () => {
  const read = createClientSchema.parse({ name: 'А', phone: '', email: '', locale: 'ru' })
  expect(read).toEqual({ name: 'А', locale: 'ru' })
})
