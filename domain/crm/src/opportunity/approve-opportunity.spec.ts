import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeClient, opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { historyOf, lettersAbout, openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { approveOpportunity } from './approve-opportunity'

async function waiting() {
  const client = await makeClient(world.db, { locale: 'kk' })
  const deal = await opportunityAt(world.db, 'management_approval', { clientId: client.id })
  const request = await world.db.approvalRequest.findFirstOrThrow({
    where: { opportunityId: deal.id },
  })
  return { client, deal, request, contractSha256: request.contractSha256 }
}

it('writes the decision down and sends the contract to the client', async () => {
  const { client, deal, request, contractSha256 } = await waiting()
  const input = { id: deal.id, version: 1, contractSha256, comment: 'Хорошо' }
  expect(await approveOpportunity(world.as('manager'), input)).toMatchObject({
    stage: 'customer_approval',
  })
  expect(await world.db.approvalRequest.findUnique({ where: { id: request.id } })).toMatchObject({
    status: 'approved',
    comment: 'Хорошо',
    decidedById: world.people.manager.id,
  })
  expect(await lettersAbout(world.db, deal.id)).toEqual([
    {
      template: 'contract-for-approval',
      toAddress: client.email,
      locale: 'kk',
      params: {
        dealNumber: `D-${deal.number}`,
        amountMinor: 1_250_000_000,
        currency: 'KZT',
        attachment: { contractVersionId: request.contractVersionId },
      },
    },
  ])
  expect(await historyOf(world.db, deal.id)).toMatchObject([
    { details: { comment: 'Хорошо', contractSha256, email: 'queued' } },
  ])
})

it('refuses when the manager has seen another document', async () => {
  const { deal } = await waiting()
  const input = { id: deal.id, version: 1, contractSha256: 'f'.repeat(64) }
  await expectRefusal(approveOpportunity(world.as('manager'), input), 'contract_stale')
  expect(await lettersAbout(world.db, deal.id)).toEqual([])
})

it('is for managers only', async () => {
  const { deal, contractSha256 } = await waiting()
  const input = { id: deal.id, version: 1, contractSha256 }
  await expectRefusal(approveOpportunity(world.as('admin'), input), 'forbidden')
  await expectRefusal(approveOpportunity(world.as('consultant'), input), 'forbidden')
})

it('counts one of twenty managers who agree at the same moment', async () => {
  const { deal, contractSha256 } = await waiting()
  const input = { id: deal.id, version: 1, contractSha256 }
  const calls = Array.from({ length: 20 }, () => approveOpportunity(world.as('manager'), input))
  const done = (await Promise.allSettled(calls)).filter(({ status }) => status === 'fulfilled')
  expect(done).toHaveLength(1)
  expect(await lettersAbout(world.db, deal.id)).toHaveLength(1)
})
