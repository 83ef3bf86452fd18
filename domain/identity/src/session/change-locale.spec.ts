import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { changeLocale } from './change-locale'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('the language of an account changes once, with a row of history', async () => {
  const { db } = database
  const person = await makePerson(db, { role: 'consultant' })
  await changeLocale(contextAs(db, person), { locale: 'kk' })
  await changeLocale(contextAs(db, person), { locale: 'kk' })
  expect(await db.user.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    locale: 'kk',
    version: 2,
  })
  expect(await historyOf(db, person.id)).toMatchObject([
    { action: 'change-locale', details: { locale: { from: 'ru', to: 'kk' } }, version: 2 },
  ])
})

test('a visitor has no account to change', async () => {
  await expect(changeLocale(contextAs(database.db, null), { locale: 'en' })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})
