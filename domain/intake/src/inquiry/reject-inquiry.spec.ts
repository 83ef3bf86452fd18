import { afterAll, beforeAll, expect, it } from 'vitest'

import { expectRefusal, historyOf, openWorld, type World } from '@zhancore/crm/testing'

import { makeInquiry } from '../testing/make-inquiry'
import { rejectInquirySchema } from './inquiry.schema'
import { rejectInquiry } from './reject-inquiry'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('keeps the reason', async () => {
  const { id } = await makeInquiry(world.db)
  const input = { id, version: 1, reason: 'duplicate', note: 'См. R-1001' } as const
  expect(await rejectInquiry(world.as('consultant'), input)).toEqual({
    id,
    version: 2,
    stage: 'rejected',
  })
  expect(await historyOf(world.db, id)).toMatchObject([
    {
      fromStage: 'unsorted',
      toStage: 'rejected',
      details: { reason: 'duplicate', note: 'См. R-1001' },
    },
  ])
})

it('asks for a reason, and refuses what is sorted already and a manager', async () => {
  const { id } = await makeInquiry(world.db)
  expect(rejectInquirySchema.safeParse({ id, version: 1 }).error?.issues).toMatchObject([
    { path: ['reason'], message: 'reason_required' },
  ])
  const spam = { id, version: 1, reason: 'spam' } as const
  await expectRefusal(rejectInquiry(world.as('manager'), spam), 'forbidden')
  await rejectInquiry(world.as('admin'), spam)
  await expectRefusal(rejectInquiry(world.as('admin'), spam), 'version_conflict')
  const again = { ...spam, version: 2 }
  await expectRefusal(rejectInquiry(world.as('admin'), again), 'transition_not_allowed')
})
