import { afterAll, beforeAll, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

let first: TestDatabase
let second: TestDatabase

beforeAll(async () => {
  ;[first, second] = await Promise.all([createTestDatabase(), createTestDatabase()])
})
afterAll(() => Promise.all([first.drop(), second.drop()]))

it('gives every spec a migrated database of its own', async () => {
  const email = 'somebody@example.kz'
  await first.db.user.create({ data: { email, name: 'Somebody', role: 'manager' } })
  expect(await first.db.user.count()).toBe(1)
  expect(await second.db.user.count()).toBe(0)
})

it('has the tables of the job queue', async () => {
  const rows = await first.db.$queryRaw<unknown[]>`select 1 from graphile_worker.jobs`
  expect(rows).toEqual([])
})
