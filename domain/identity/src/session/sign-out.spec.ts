import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { signOut } from './sign-out'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('leaving is noted with the person', async () => {
  const person = await makePerson(database.db, { role: 'consultant' })
  await signOut(contextAs(database.db, person))
  expect(await historyOf(database.db, person.id)).toMatchObject([
    { action: 'sign-out', actorId: person.id },
  ])
})

test('a visitor who leaves leaves no trace', async () => {
  const before = await database.db.historyEntry.count()
  await signOut(contextAs(database.db, null))
  expect(await database.db.historyEntry.count()).toBe(before)
})
