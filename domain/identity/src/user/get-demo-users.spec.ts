import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { makePerson } from '../testing/spec-context'
import { demoUserSchema } from './demo-user.schema'
import { getDemoUsers } from './get-demo-users'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('only people of the demo data who may sign in are offered', async () => {
  const { db } = database
  await makePerson(db, { role: 'manager', email: 'manager@zhancore.local', name: 'Ерлан' })
  await makePerson(db, { role: 'manager', email: 'real@zhancore.kz' })
  await makePerson(db, {
    role: 'consultant',
    email: 'gone@zhancore.local',
    status: 'deactivated',
  })
  const users = await getDemoUsers(db)
  expect(users).toEqual([{ email: 'manager@zhancore.local', name: 'Ерлан', role: 'manager' }])
  expect(users.every((user) => demoUserSchema.safeParse(user).success)).toBe(true)
})
