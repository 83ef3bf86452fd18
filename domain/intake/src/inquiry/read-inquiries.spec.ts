import { afterAll, beforeAll, expect, it } from 'vitest'

import { expectRefusal, leadAt, openWorld, type World } from '@zhancore/crm/testing'

import { makeInquiry } from '../testing/make-inquiry'
import { getInquiry } from './get-inquiry'
import { inquiryListSchema, inquiryViewSchema, listInquiriesSchema } from './inquiry.schema'
import { listInquiries } from './list-inquiries'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await makeInquiry(world.db, { text: 'Портал', origin: { page: '/' } })
  await makeInquiry(world.db, { text: 'Склад', origin: 'порча' })
  await makeInquiry(world.db, { text: 'Казино', status: 'rejected', rejectReason: 'spam' })
  const lead = await leadAt(world.db, 'new', { ownerId: world.people.colleague.id })
  await makeInquiry(world.db, { text: 'Чужая', status: 'accepted', leadId: lead.id })
})
afterAll(() => world.close())

const texts = async (player: 'consultant' | 'colleague' | 'manager', input: object = {}) => {
  const list = await listInquiries(world.as(player), listInquiriesSchema.parse(input))
  expect(inquiryListSchema.parse(list)).toEqual(list)
  return list.items.map(({ text }) => text)
}

it('lists what waits to be sorted, the newest first', async () => {
  expect(await texts('consultant')).toEqual(['Склад', 'Портал'])
  expect(await texts('consultant', { search: 'порт' })).toEqual(['Портал'])
  expect(await texts('consultant', { status: 'rejected' })).toEqual(['Казино'])
})

it('shows what was accepted to whose it became', async () => {
  expect(await texts('consultant', { status: 'accepted' })).toEqual([])
  expect(await texts('colleague', { status: 'accepted' })).toEqual(['Чужая'])
  expect(await texts('manager', { status: 'accepted' })).toEqual(['Чужая'])
})

it('shows a request and what may be done with it', async () => {
  const { id } = await makeInquiry(world.db)
  const view = await getInquiry(world.as('consultant'), { id })
  expect(inquiryViewSchema.parse(view)).toEqual(view)
  expect(view.may).toEqual({ accept: true, reject: true })
  expect((await getInquiry(world.as('manager'), { id })).may).toEqual({
    accept: false,
    reject: false,
  })
  await expectRefusal(getInquiry(world.as('operator'), { id }), 'forbidden')
})
