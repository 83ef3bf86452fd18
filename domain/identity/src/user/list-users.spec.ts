import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, makePerson } from '../testing/spec-context'
import { listUsers } from './list-users'
import { userListSchema } from './user.schema'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('an administrator pages through everybody, the newest first, without secrets', async () => {
  const { db } = database
  const admin = await makePerson(db, { role: 'crm_admin', password: 'сиреневый туман' })
  for (let i = 0; i < 4; i += 1) await makePerson(db, { role: 'consultant' })
  const as = contextAs(db, admin)
  const first = await listUsers(as, { limit: 3 })
  const second = await listUsers(as, { limit: 3, cursor: first.nextCursor ?? '' })
  const ids = [...first.items, ...second.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(5)
  expect(ids.at(-1)).toBe(admin.id)
  expect(second.nextCursor).toBeNull()
  expect(userListSchema.parse(second)).toEqual(second)
})

test.each(['consultant', 'manager', 'sys_admin'] as const)('a %s may not', async (role) => {
  const someone = await makePerson(database.db, { role })
  await expect(listUsers(contextAs(database.db, someone), { limit: 3 })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
