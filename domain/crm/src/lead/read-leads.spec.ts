import { afterAll, beforeAll, expect, it } from 'vitest'

import { listLeadBoardSchema } from '../board/board.schema'
import { listAssignees } from '../record/list-assignees'
import { leadAt, makeClient } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { getLead } from './get-lead'
import { leadListSchema, leadViewSchema, listLeadsSchema } from './lead.schema'
import { listLeadBoard } from './list-lead-board'
import { listLeads } from './list-leads'

let mine: { id: string }
beforeAll(async () => {
  const { consultant, colleague } = world.people
  mine = await leadAt(world.db, 'demo', { title: 'Учёт склада', ownerId: consultant.id })
  const client = await makeClient(world.db, { company: 'ТОО «Жеті»' })
  await leadAt(world.db, 'new', { title: 'Портал', clientId: client.id })
  await leadAt(world.db, 'lost', { title: 'Чужой', ownerId: colleague.id })
})

const titles = async (player: 'consultant' | 'manager', input: object = {}) => {
  const list = await listLeads(world.as(player), listLeadsSchema.parse(input))
  expect(leadListSchema.parse(list)).toEqual(list)
  return list.items.map(({ title }) => title)
}

it('lists mine and those of nobody; a manager sees all', async () => {
  expect(await titles('consultant')).toEqual(['Портал', 'Учёт склада'])
  expect(await titles('manager')).toHaveLength(3)
})

it('filters by stage, owner and what is known of the client', async () => {
  expect(await titles('manager', { stages: ['lost', 'demo'] })).toEqual(['Чужой', 'Учёт склада'])
  expect(await titles('consultant', { owner: 'unassigned' })).toEqual(['Портал'])
  expect(await titles('manager', { search: 'жеті' })).toEqual(['Портал'])
})

it('shows a lead with its moves and why they are not open', async () => {
  const view = await getLead(world.as('consultant'), mine)
  expect(leadViewSchema.parse(view)).toEqual(view)
  expect(view.transitions.map(({ name, allowed }) => [name, allowed])).toEqual([
    ['schedule-demo', true],
    ['qualify-lead', true],
    ['lose-lead', true],
    ['mark-lead-not-serious', true],
  ])
  const { transitions, may } = await getLead(world.as('manager'), mine)
  expect(transitions[0]).toMatchObject({ allowed: false, reason: 'forbidden' })
  expect(may).toEqual({ update: false, assign: false })
})

it('hides what belongs to others, and everything from a system administrator', async () => {
  await expectRefusal(getLead(world.as('colleague'), mine), 'not_found')
  await expectRefusal(getLead(world.as('operator'), mine), 'forbidden')
  await expectRefusal(getLead(world.as('visitor'), mine), 'unauthenticated')
})

it('lays leads out by stage with their counts', async () => {
  const input = listLeadBoardSchema.parse({ perStage: 1 })
  const { columns } = await listLeadBoard(world.as('manager'), input)
  expect(columns.map(({ stage, count, isCapped }) => [stage, count, isCapped])).toEqual([
    ['new', 1, false],
    ['demo', 1, false],
    ['won', 0, false],
    ['lost', 1, false],
    ['not_serious', 0, false],
  ])
  expect(columns[1]?.items).toMatchObject([{ title: 'Учёт склада' }])
})

it('names the people who may own a lead, to those who may assign one', async () => {
  const { items } = await listAssignees(world.as('consultant'))
  expect(items.map(({ name }) => name)).toEqual(['Spec admin', 'Spec colleague', 'Spec consultant'])
  await expectRefusal(listAssignees(world.as('manager')), 'forbidden')
})
