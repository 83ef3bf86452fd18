import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { Actor, Role } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { readActor } from '../read-actor'
import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { activateUser } from './activate-user'
import { deactivateUser } from './deactivate-user'

describe('deactivateUser', () => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await createTestDatabase()
  })
  afterEach(() => database.drop())

  const as = (actor: Actor | null) => contextAs(database.db, actor)
  const person = (role: Role) => makePerson(database.db, { role })

  test('shuts a person out at once, and ends their sessions on every device', async () => {
    const { db } = database
    const [admin, other] = [await person('crm_admin'), await person('consultant')]
    for (const [sid, userId] of Object.entries({ a: other.id, b: other.id, c: admin.id })) {
      await db.$executeRaw`
        insert into web.session (sid, sess, expire)
        values (${sid}, ${JSON.stringify({ userId })}::json, now() + interval '1 hour')`
    }
    const view = await deactivateUser(as(admin), { id: other.id, version: 1 })
    expect(view).toMatchObject({ status: 'deactivated', version: 2 })
    expect(await readActor(db, other.id)).toBeNull()
    expect(await db.$queryRaw`select sid from web.session`).toEqual([{ sid: 'c' }])
    expect(await historyOf(db, other.id)).toMatchObject([{ action: 'deactivate-user', version: 2 }])
  })

  test('nobody shuts themselves out', async () => {
    const admin = await person('crm_admin')
    await person('crm_admin')
    await expect(deactivateUser(as(admin), { id: admin.id, version: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('two administrators who shut each other out at once leave one of them', async () => {
    const [one, two] = [await person('crm_admin'), await person('crm_admin')]
    const results = await Promise.allSettled([
      deactivateUser(as(one), { id: two.id, version: 1 }),
      deactivateUser(as(two), { id: one.id, version: 1 }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'last_administrator' },
    })
  })

  test.each<Role>(['consultant', 'manager', 'sys_admin'])('a %s may not', async (role) => {
    const [someone, other] = [await person(role), await person('consultant')]
    const call = deactivateUser(as(someone), { id: other.id, version: 1 })
    await expect(call).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('who is let in again has the role of before', async () => {
    const [admin, other] = [await person('crm_admin'), await person('consultant')]
    await deactivateUser(as(admin), { id: other.id, version: 1 })
    const again = await activateUser(as(admin), { id: other.id, version: 2 })
    expect(again).toMatchObject({ status: 'active', role: 'consultant', version: 3 })
    expect(await readActor(database.db, other.id)).not.toBeNull()
  })
})
