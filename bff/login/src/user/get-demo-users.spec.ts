import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { callAs } from '@zhancore/bff-base/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { loginRouter } from '../router'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await database.db.user.create({
    data: { email: 'manager@zhancore.local', name: 'Ерлан', role: 'manager' },
  })
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => database.drop())

const demoUsers = async () => (await callAs(loginRouter, null, database.db)).getDemoUsers()

test('a demo system says whom one may sign in as', async () => {
  vi.stubEnv('DEMO', '1')
  expect((await demoUsers()).items.map(({ email }) => email)).toEqual(['manager@zhancore.local'])
})

test('any other system says nothing of its people', async () => {
  expect(await demoUsers()).toEqual({ items: [] })
})
