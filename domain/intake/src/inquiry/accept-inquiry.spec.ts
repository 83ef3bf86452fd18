import { afterAll, beforeAll, expect, it } from 'vitest'

import { expectRefusal, historyOf, makeClient, openWorld, type World } from '@zhancore/crm/testing'

import { makeInquiry } from '../testing/make-inquiry'
import { acceptInquiry } from './accept-inquiry'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('makes a new lead of the consultant who accepts, and takes the client on', async () => {
  const { consultant } = world.people
  const inquiry = await makeInquiry(world.db, { text: 'Нужен учёт склада. Три города.' })
  const accepted = await acceptInquiry(world.as('consultant'), { id: inquiry.id, version: 1 })
  expect(accepted).toMatchObject({ id: inquiry.id, version: 2, stage: 'accepted' })
  expect(await world.db.lead.findUnique({ where: { id: accepted.leadId } })).toMatchObject({
    title: 'Нужен учёт склада',
    need: 'Нужен учёт склада. Три города.',
    stage: 'new',
    source: 'landing',
    ownerId: consultant.id,
    clientId: inquiry.clientId,
  })
  expect(await world.db.inquiry.findUnique({ where: { id: inquiry.id } })).toMatchObject({
    leadId: accepted.leadId,
  })
  expect(await world.db.client.findUnique({ where: { id: inquiry.clientId } })).toMatchObject({
    ownerId: consultant.id,
    version: 2,
  })
  expect(await historyOf(world.db, inquiry.clientId)).toMatchObject([
    { details: { owner: { from: null, to: consultant.name } } },
  ])
})

it('leaves a client with their consultant, and takes the title that was given', async () => {
  const client = await makeClient(world.db, { ownerId: world.people.colleague.id })
  const { id } = await makeInquiry(world.db, { clientId: client.id })
  const input = { id, version: 1, title: 'Портал' }
  const { leadId } = await acceptInquiry(world.as('consultant'), input)
  expect(await world.db.lead.findUnique({ where: { id: leadId } })).toMatchObject({
    title: 'Портал',
  })
  expect(await world.db.client.findUnique({ where: { id: client.id } })).toEqual(client)
})

it('lets one of twenty who accept at the same moment have it', async () => {
  const { id } = await makeInquiry(world.db)
  const accept = (_: unknown, index: number) =>
    acceptInquiry(world.as(index % 2 ? 'consultant' : 'colleague'), { id, version: 1 })
  const answers = await Promise.allSettled(Array.from({ length: 20 }, accept))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { clientId } = await world.db.inquiry.findUniqueOrThrow({ where: { id } })
  expect(await world.db.lead.count({ where: { clientId } })).toBe(1)
})

it('refuses one that was turned down, a manager, and hides what a colleague took', async () => {
  const rejected = await makeInquiry(world.db, { status: 'rejected', rejectReason: 'spam' })
  const ctx = world.as('consultant')
  await expectRefusal(acceptInquiry(ctx, { id: rejected.id, version: 1 }), 'forbidden')
  await expectRefusal(
    acceptInquiry(world.as('admin'), { id: rejected.id, version: 1 }),
    'transition_not_allowed',
  )
  const { id } = await makeInquiry(world.db)
  await expectRefusal(acceptInquiry(world.as('manager'), { id, version: 1 }), 'forbidden')
  await acceptInquiry(world.as('colleague'), { id, version: 1 })
  await expectRefusal(acceptInquiry(ctx, { id, version: 1 }), 'not_found')
})
