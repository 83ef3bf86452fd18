import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { qualifyLead } from './qualify-lead'

const deal = { title: 'Учёт для АО «Өнім»', amountMinor: 1_250_000_000 }

it('wins the lead and makes the deal of the same client and owner', async () => {
  const ownerId = world.people.consultant.id
  const lead = await leadAt(world.db, 'demo', { ownerId })
  const input = { id: lead.id, version: 1, ...deal, requirements: 'Три склада' }
  const won = await qualifyLead(world.as('consultant'), input)
  expect(won).toMatchObject({ id: lead.id, version: 2, stage: 'won' })
  const made = await world.db.opportunity.findUniqueOrThrow({ where: { leadId: lead.id } })
  expect(made).toMatchObject({
    id: won.opportunityId,
    title: deal.title,
    amountMinor: 1_250_000_000n,
    currency: 'KZT',
    stage: 'requirements',
    requirements: 'Три склада',
    clientId: lead.clientId,
    ownerId,
  })
  expect(won.opportunityNumber).toBe(`D-${made.number}`)
  expect(await historyOf(world.db, made.id)).toMatchObject([
    { action: 'create-opportunity', toStage: 'requirements', actorName: 'Spec consultant' },
  ])
})

it('gives the deal of a lead without an owner to the consultant who wins it', async () => {
  const lead = await leadAt(world.db, 'demo')
  await qualifyLead(world.as('consultant'), { id: lead.id, version: 1, ...deal })
  expect(await world.db.opportunity.findUnique({ where: { leadId: lead.id } })).toMatchObject({
    ownerId: world.people.consultant.id,
  })
})

it('refuses to skip the demo', async () => {
  const lead = await leadAt(world.db, 'new')
  const call = qualifyLead(world.as('consultant'), { id: lead.id, version: 1, ...deal })
  await expectRefusal(call, 'transition_not_allowed', { current: { version: 1, stage: 'new' } })
  expect(await world.db.opportunity.count({ where: { leadId: lead.id } })).toBe(0)
})

it('lets one of twenty at the same moment win, and tells the others who was faster', async () => {
  const lead = await leadAt(world.db, 'demo')
  const qualify = (_: unknown, index: number) =>
    qualifyLead(world.as(index % 2 ? 'consultant' : 'admin'), { id: lead.id, version: 1, ...deal })
  const answers = await Promise.allSettled(Array.from({ length: 20 }, qualify))
  const refused = answers.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(19)
  for (const answer of refused) {
    expect(answer).toMatchObject({
      reason: { code: 'version_conflict', details: { current: { stage: 'won' } } },
    })
  }
  expect(await world.db.opportunity.count({ where: { leadId: lead.id } })).toBe(1)
})
