import { afterAll, beforeAll, expect, it } from 'vitest'

import { leadAt, makeClient, opportunityAt, projectAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

import { clientViewSchema } from './client.schema'
import { getClient } from './get-client'

it('shows what belongs to the client, as far as the person may see it', async () => {
  const { consultant, colleague } = world.people
  const { id: clientId } = await makeClient(world.db)
  const mine = await leadAt(world.db, 'new', { clientId, ownerId: consultant.id })
  await leadAt(world.db, 'new', { clientId, ownerId: colleague.id })
  await opportunityAt(world.db, 'signing', { clientId, ownerId: colleague.id })
  await projectAt(world.db, 'support', { clientId })

  const view = await getClient(world.as('consultant'), { id: clientId })
  expect(clientViewSchema.parse(view)).toEqual(view)
  expect(view.leads.map(({ id }) => id)).toEqual([mine.id])
  expect(view.opportunities.map(({ stage }) => stage)).toEqual(['won'])
  expect(view.projects).toMatchObject([{ stage: 'support', amountMinor: 1_250_000_000 }])
  expect(view.transitions).toMatchObject([{ to: 'inactive', allowed: true }])
  expect(await getClient(world.as('manager'), { id: clientId })).toMatchObject({
    leads: [{}, {}],
    opportunities: [{}, {}],
    transitions: [{ allowed: false, reason: 'forbidden' }],
    may: { update: false },
  })
})

it("shows a colleague's client to whoever works on a lead or a deal of theirs", async () => {
  const ownerId = world.people.colleague.id
  const hidden = await makeClient(world.db, { ownerId })
  const byLead = await makeClient(world.db, { ownerId })
  const byDeal = await makeClient(world.db, { ownerId })
  const mine = { ownerId: world.people.consultant.id }
  await leadAt(world.db, 'new', { clientId: byLead.id, ...mine })
  await opportunityAt(world.db, 'requirements', { clientId: byDeal.id, ...mine })

  const ctx = world.as('consultant')
  await expectRefusal(getClient(ctx, { id: hidden.id }), 'not_found')
  expect(await getClient(ctx, { id: byLead.id })).toMatchObject({ may: { update: true } })
  expect(await getClient(ctx, { id: byDeal.id })).toMatchObject({ may: { update: true } })
})
