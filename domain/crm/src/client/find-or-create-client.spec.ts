import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeClient } from '../testing/records'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { findOrCreateClient, type Visitor } from './find-or-create-client'

const find = (visitor: Partial<Visitor>) => {
  const who = { name: 'Айгүл', phone: '+77010000001', email: 'a@spec.kz', locale: 'ru', ...visitor }
  const ctx = world.as('visitor')
  return world.db.$transaction((tx) =>
    findOrCreateClient(tx, ctx, { ...who, locale: visitor.locale ?? 'ru' }),
  )
}

it('makes a client who is new, and finds them again by their phone', async () => {
  const made = await find({})
  expect(made.isNew).toBe(true)
  expect(await find({ name: 'Другое имя', email: 'other@spec.kz' })).toEqual({
    id: made.id,
    isNew: false,
  })
})

it('finds by the address, in whatever letters, when the phone is unknown', async () => {
  const known = await makeClient(world.db, { email: 'Known@Spec.kz' })
  const found = await find({ phone: '+77010000002', email: 'known@spec.kz' })
  expect(found).toEqual({ id: known.id, isNew: false })
})

it('leaves what is known of a client as it is, even where it is empty', async () => {
  const known = await makeClient(world.db, { phone: '+77010000003', email: null })
  await find({ phone: '+77010000003', email: 'stranger@spec.kz', name: 'Чужой' })
  expect(await world.db.client.findUnique({ where: { id: known.id } })).toEqual(known)
})

it('makes one client of twenty who come at the same moment', async () => {
  const visitors = Array.from({ length: 20 }, (_, index) => ({
    phone: index % 2 ? '+77010000004' : '+77010000005',
    email: 'same@spec.kz',
  }))
  const found = await Promise.all(visitors.map(find))
  expect(new Set(found.map(({ id }) => id)).size).toBe(1)
  expect(found.filter(({ isNew }) => isNew)).toHaveLength(1)
})
