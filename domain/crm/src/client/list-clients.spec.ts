import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeClient } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { listClientsSchema } from './client.schema'
import { listClients } from './list-clients'

const list = (player: 'consultant' | 'admin', input: object = {}) =>
  listClients(world.as(player), listClientsSchema.parse(input))
const names = async (...call: Parameters<typeof list>) =>
  (await list(...call)).items.map(({ name }) => name)

beforeAll(async () => {
  const { consultant, colleague } = world.people
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 10, minute))
  await makeClient(world.db, { name: 'Арман', ownerId: consultant.id, createdAt: at(1) })
  await makeClient(world.db, { name: 'Ботагөз', company: 'Қазақ Өнім', createdAt: at(2) })
  await makeClient(world.db, { name: 'Вера', ownerId: colleague.id, createdAt: at(3) })
  const phone = '+77775554433'
  await makeClient(world.db, { name: 'Гүлнар', phone, status: 'inactive', createdAt: at(3) })
})

it('shows the newest first, without what belongs to others', async () => {
  expect(await names('consultant')).toEqual(['Гүлнар', 'Ботагөз', 'Арман'])
  expect(await names('admin')).toHaveLength(4)
})

it('goes through all pages without a gap or a repetition', async () => {
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await list('admin', { limit: 1, cursor })
    seen.push(...page.items.map(({ name }) => name))
    cursor = page.nextCursor
  }
  expect(seen.slice(2)).toEqual(['Ботагөз', 'Арман'])
  expect(seen.slice(0, 2).sort()).toEqual(['Вера', 'Гүлнар'])
})

it('finds by name, company, number and phone as people type it', async () => {
  expect(await names('admin', { search: 'ботаг' })).toEqual(['Ботагөз'])
  expect(await names('admin', { search: 'өнім' })).toEqual(['Ботагөз'])
  expect(await names('admin', { search: '8 (777) 555-44-33' })).toEqual(['Гүлнар'])
  const [last] = (await list('admin', { search: 'Арман' })).items
  expect(await names('admin', { search: last?.number })).toEqual(['Арман'])
  expect(await names('admin', { search: "%' or 1=1 --" })).toEqual([])
})

it('filters by owner and status', async () => {
  expect(await names('consultant', { owner: 'mine' })).toEqual(['Арман'])
  expect(await names('consultant', { owner: 'unassigned', status: 'active' })).toEqual(['Ботагөз'])
})

it("refuses a cursor of somebody's own making", async () => {
  await expectRefusal(list('admin', { cursor: 'WyJ4Il0=' }), 'invalid_input')
})

it('is not for system administrators', async () => {
  const call = listClients(world.as('operator'), listClientsSchema.parse({}))
  await expectRefusal(call, 'forbidden')
})
