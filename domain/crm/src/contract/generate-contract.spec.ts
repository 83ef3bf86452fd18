import { afterAll, beforeAll, expect, it } from 'vitest'

import { opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { generateContract } from './generate-contract'

it('fixes what the deal says now, and queues the work', async () => {
  const deal = await opportunityAt(world.db, 'contract_drafting', {
    title: '\\input{/etc/passwd} & 50%',
  })
  const queued = await generateContract(world.as('consultant'), {
    id: deal.id,
    version: 1,
    locale: 'kk',
  })
  expect(queued).toMatchObject({ version: 2, stage: 'contract_drafting', ordinal: 1 })
  const version = await world.db.contractVersion.findUniqueOrThrow({
    where: { id: queued.contractVersionId },
  })
  expect(version).toMatchObject({
    status: 'queued',
    locale: 'kk',
    createdById: world.people.consultant.id,
    data: {
      contractNumber: `Z-2026/${deal.number}`,
      date: '2026-11-22',
      title: deal.title,
      amountMinor: 1_250_000_000,
      durationDays: 90,
    },
  })
  const jobs = await world.db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs where key = ${'generate-contract:' + version.id}`
  expect(jobs).toEqual([{ payload: { contractVersionId: version.id } }])
})

it('counts versions up, and asks for how long the work takes', async () => {
  const { id } = await opportunityAt(world.db, 'contract_drafting')
  await generateContract(world.as('consultant'), { id, version: 1 })
  expect(await generateContract(world.as('consultant'), { id, version: 2 })).toMatchObject({
    ordinal: 2,
  })
  const endless = await opportunityAt(world.db, 'contract_drafting', { durationDays: null })
  const call = generateContract(world.as('consultant'), { id: endless.id, version: 1 })
  await expectRefusal(call, 'transition_requirement_missing', { missing: ['duration'] })
})

it('refuses while management decides', async () => {
  const { id } = await opportunityAt(world.db, 'management_approval')
  const call = generateContract(world.as('consultant'), { id, version: 1 })
  await expectRefusal(call, 'transition_not_allowed')
})
