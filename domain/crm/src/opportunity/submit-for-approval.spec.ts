import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeContract, opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { submitForApproval } from './submit-for-approval'

const submit = (id: string) =>
  submitForApproval(world.as('consultant'), { id, version: 1, note: 'Срочно' })

it('asks management about the newest contract, bound to its hash', async () => {
  const { id } = await opportunityAt(world.db, 'contract_drafting')
  await makeContract(world.db, id)
  const newest = await makeContract(world.db, id)
  expect(await submit(id)).toMatchObject({ stage: 'management_approval' })
  expect(await world.db.approvalRequest.findMany({ where: { opportunityId: id } })).toMatchObject([
    {
      status: 'pending',
      contractVersionId: newest.id,
      contractSha256: newest.sha256,
      requestedById: world.people.consultant.id,
      requestNote: 'Срочно',
    },
  ])
})

it('says that there is no contract, or that it is not ready', async () => {
  const { id } = await opportunityAt(world.db, 'contract_drafting')
  await expectRefusal(submit(id), 'transition_requirement_missing', {
    missing: ['contract_version'],
  })
  await makeContract(world.db, id)
  await makeContract(world.db, id, { status: 'failed', pdf: null, sha256: null })
  await expectRefusal(submit(id), 'transition_requirement_missing', {
    missing: ['contract_ready'],
  })
})

it.each([
  ['title', { title: 'Другое название' }],
  ['amount', { amountMinor: 1n }],
  ['requirements', { requirements: 'Ещё один склад.' }],
  ['duration', { durationDays: 91 }],
  ['customer', { client: { update: { name: 'Новое имя' } } }],
])('refuses a contract that was made before the %s changed', async (_what, data) => {
  const { id } = await opportunityAt(world.db, 'contract_drafting')
  await makeContract(world.db, id)
  await world.db.opportunity.update({ where: { id }, data })
  await expectRefusal(submit(id), 'contract_stale')
  expect(await world.db.approvalRequest.count({ where: { opportunityId: id } })).toBe(0)
})
