import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { recordSigning } from './record-signing'

const days = { signedByUsOn: '2026-11-20', signedByClientOn: '2026-11-22' }

it('wins the deal and begins its one project', async () => {
  const ownerId = world.people.consultant.id
  const deal = await opportunityAt(world.db, 'signing', { ownerId })
  const won = await recordSigning(world.as('consultant'), { id: deal.id, version: 1, ...days })
  const project = await world.db.project.findUniqueOrThrow({ where: { opportunityId: deal.id } })
  expect(won).toEqual({
    id: deal.id,
    version: 2,
    stage: 'won',
    projectId: project.id,
    projectNumber: `P-${project.number}`,
  })
  expect(project).toMatchObject({
    title: deal.title,
    stage: 'awaiting_payment',
    clientId: deal.clientId,
    ownerId,
    amountMinor: deal.amountMinor,
  })
  expect(await historyOf(world.db, project.id)).toMatchObject([{ action: 'create-project' }])
  expect(await lettersAbout(world.db, deal.id)).toMatchObject([{ template: 'deal-won' }])
})

it('makes one project of twenty signings at the same moment', async () => {
  const deal = await opportunityAt(world.db, 'signing')
  const sign = () => recordSigning(world.as('consultant'), { id: deal.id, version: 1, ...days })
  const calls = await Promise.allSettled(Array.from({ length: 20 }, sign))
  expect(calls.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await world.db.project.count({ where: { opportunityId: deal.id } })).toBe(1)
  expect(await lettersAbout(world.db, deal.id)).toHaveLength(1)
})

it('refuses a day that has not come yet in Almaty', async () => {
  const { id } = await opportunityAt(world.db, 'signing')
  const input = { id, version: 1, ...days, signedByClientOn: '2026-11-23' }
  await expectRefusal(recordSigning(world.as('consultant'), input), 'invalid_input', {
    fields: [{ path: 'signedByClientOn', code: 'date_in_future' }],
  })
  // 20:00 in UTC is the next day already there
  const later = world.as('consultant', new Date('2026-11-22T20:00:00Z'))
  expect(await recordSigning(later, input)).toMatchObject({ stage: 'won' })
})
