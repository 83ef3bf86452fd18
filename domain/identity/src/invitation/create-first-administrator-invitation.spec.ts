import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, makePerson } from '../testing/spec-context'
import { createFirstAdministratorInvitation } from './create-first-administrator-invitation'
import { getInvitation } from './get-invitation'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a later link replaces the earlier one, and the token itself is stored nowhere', async () => {
  const { db } = database
  const first = await createFirstAdministratorInvitation(db)
  const second = await createFirstAdministratorInvitation(db)
  const visitor = contextAs(db, null)
  await expect(getInvitation(visitor, first)).rejects.toMatchObject({ code: 'invitation_invalid' })
  expect(await getInvitation(visitor, second)).toMatchObject({ role: 'crm_admin', first: true })
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(second.token)
})

test('a system with people in it makes none', async () => {
  await makePerson(database.db, { role: 'consultant' })
  await expect(createFirstAdministratorInvitation(database.db)).rejects.toMatchObject({
    code: 'already_exists',
  })
})
