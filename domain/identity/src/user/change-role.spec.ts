import { randomUUID } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { Actor, Role } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { readActor } from '../read-actor'
import { signOut } from '../session/sign-out'
import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { changeRole } from './change-role'

describe('changeRole', () => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await createTestDatabase()
  })
  afterEach(() => database.drop())

  const as = (actor: Actor | null) => contextAs(database.db, actor)
  const person = (role: Role) => makePerson(database.db, { role, name: `Some ${role}` })
  const roleOf = async (id: string) => (await readActor(database.db, id))?.role

  test('gives another role, with a row of history; the next request sees it', async () => {
    const [admin, other] = [await person('crm_admin'), await person('consultant')]
    const changed = await changeRole(as(admin), { id: other.id, version: 1, role: 'manager' })
    expect(changed).toMatchObject({ role: 'manager', version: 2 })
    expect(await roleOf(other.id)).toBe('manager')
    expect(await historyOf(database.db, other.id)).toMatchObject([
      {
        action: 'change-role',
        actorId: admin.id,
        details: { role: { from: 'consultant', to: 'manager' } },
        version: 2,
      },
    ])
  })

  test('changes nothing when the role is the same', async () => {
    const [admin, other] = [await person('crm_admin'), await person('manager')]
    const same = { id: other.id, version: 1, role: 'manager' } as const
    expect(await changeRole(as(admin), same)).toMatchObject({ version: 1 })
    expect(await historyOf(database.db, other.id)).toEqual([])
  })

  test('a stale version is refused with who changed it since', async () => {
    const [admin, other] = [await person('crm_admin'), await person('consultant')]
    await changeRole(as(admin), { id: other.id, version: 1, role: 'manager' })
    await signOut(as(other))
    const late = changeRole(as(admin), { id: other.id, version: 1, role: 'sys_admin' })
    await expect(late).rejects.toMatchObject({
      code: 'version_conflict',
      details: { current: { version: 2, changedBy: 'Some crm_admin' } },
    })
    expect(await roleOf(other.id)).toBe('manager')
  })

  test('nobody changes their own role', async () => {
    const admin = await person('crm_admin')
    await person('crm_admin')
    const own = changeRole(as(admin), { id: admin.id, version: 1, role: 'manager' })
    await expect(own).rejects.toMatchObject({ code: 'own_role' })
  })

  test('two administrators who take the role from each other at once leave one of them', async () => {
    const [one, two] = [await person('crm_admin'), await person('crm_admin')]
    const results = await Promise.allSettled([
      changeRole(as(one), { id: two.id, version: 1, role: 'manager' }),
      changeRole(as(two), { id: one.id, version: 1, role: 'manager' }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'last_administrator' },
    })
  })

  test.each<Role>(['consultant', 'manager', 'sys_admin'])('a %s may not', async (role) => {
    const [someone, other] = [await person(role), await person('consultant')]
    await person('crm_admin')
    const call = changeRole(as(someone), { id: other.id, version: 1, role: 'manager' })
    await expect(call).rejects.toMatchObject({ code: 'forbidden' })
    expect(await roleOf(other.id)).toBe('consultant')
  })

  test('a visitor may not, and somebody unknown is not found', async () => {
    const admin = await person('crm_admin')
    const unknown = { id: randomUUID(), version: 1, role: 'manager' } as const
    await expect(changeRole(as(null), unknown)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(changeRole(as(admin), unknown)).rejects.toMatchObject({ code: 'not_found' })
  })
})
