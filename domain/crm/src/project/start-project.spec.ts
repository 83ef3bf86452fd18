import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { startProjectSchema } from './project.schema'
import { startProject } from './start-project'

const payment = { amountMinor: 500_000, on: '2026-11-20' }

it('begins the work after the first payment and tells the client', async () => {
  const { id } = await projectAt(world.db, 'awaiting_payment')
  await startProject(world.as('admin'), { id, version: 1, payment })
  expect(await world.db.project.findUnique({ where: { id } })).toMatchObject({
    stage: 'in_progress',
    firstPaymentMinor: 500_000n,
    firstPaymentOn: new Date('2026-11-20T00:00:00Z'),
    paymentOverrideReason: null,
  })
  expect(await lettersAbout(world.db, id)).toMatchObject([{ template: 'project-started' }])
})

it("begins without a payment by a manager's word, with the reason", async () => {
  const { id } = await projectAt(world.db, 'awaiting_payment')
  const overrideReason = 'Постоянный клиент'
  await startProject(world.as('manager'), { id, version: 1, overrideReason })
  expect(await world.db.project.findUnique({ where: { id } })).toMatchObject({
    stage: 'in_progress',
    firstPaymentMinor: null,
    paymentOverrideReason: overrideReason,
  })
  expect(await historyOf(world.db, id)).toMatchObject([{ details: { overrideReason } }])
})

it("refuses anybody else's word", async () => {
  const { id } = await projectAt(world.db, 'awaiting_payment')
  const input = { id, version: 1, overrideReason: 'Спешим' }
  await expectRefusal(startProject(world.as('admin'), input), 'forbidden', {
    fields: [{ path: 'overrideReason', code: 'override_not_allowed' }],
  })
  await expectRefusal(startProject(world.as('consultant'), input), 'forbidden')
  expect(await world.db.project.findUnique({ where: { id } })).toMatchObject({
    stage: 'awaiting_payment',
  })
})

it('asks for either the payment or the reason, and for a day that was', async () => {
  const { id } = await projectAt(world.db, 'awaiting_payment')
  const issue = { path: ['payment'], message: 'payment_or_override_required' }
  const neither = startProjectSchema.safeParse({ id, version: 1, overrideReason: ' ' })
  expect(neither.error?.issues).toMatchObject([issue])
  const tomorrow = { ...payment, on: '2026-11-23' }
  const call = startProject(world.as('manager'), { id, version: 1, payment: tomorrow })
  await expectRefusal(call, 'invalid_input', {
    fields: [{ path: 'payment.on', code: 'date_in_future' }],
  })
})
