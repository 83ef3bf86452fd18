import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { activateUser } from './activate-user'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('an administrator lets a deactivated person in again, with a row of history', async () => {
  const { db } = database
  const admin = await makePerson(db, { role: 'crm_admin' })
  const other = await makePerson(db, { role: 'manager', status: 'deactivated' })
  const view = await activateUser(contextAs(db, admin), { id: other.id, version: 1 })
  expect(view).toMatchObject({ status: 'active', version: 2 })
  expect(await historyOf(db, other.id)).toMatchObject([
    { action: 'activate-user', actorId: admin.id },
  ])
})

test('a stale version changes nothing, and who is active stays as they are', async () => {
  const { db } = database
  const admin = await makePerson(db, { role: 'crm_admin' })
  const other = await makePerson(db, { role: 'manager' })
  const as = contextAs(db, admin)
  await expect(activateUser(as, { id: other.id, version: 7 })).rejects.toMatchObject({
    code: 'version_conflict',
  })
  expect(await activateUser(as, { id: other.id, version: 1 })).toMatchObject({ version: 1 })
})

test('a consultant may not', async () => {
  const { db } = database
  const someone = await makePerson(db, { role: 'consultant' })
  const call = activateUser(contextAs(db, someone), { id: someone.id, version: 1 })
  await expect(call).rejects.toMatchObject({ code: 'forbidden' })
})
