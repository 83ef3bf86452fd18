import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { verifyPassword } from '../password/password-hash'
import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { acceptInvitation } from './accept-invitation'
import { createFirstAdministratorInvitation } from './create-first-administrator-invitation'
import { getInvitation } from './get-invitation'
import { makeToken } from './token'

const password = 'тоғыз қоңыр аққу'
const hoursMs = 60 * 60_000

describe('acceptInvitation', () => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await createTestDatabase()
  })
  afterEach(() => database.drop())

  const visitor = (now?: () => Date) => contextAs(database.db, null, now)

  /** An invitation of a manager, as its letter would carry it. */
  async function invited(email = 'new@spec.example') {
    const admin = await makePerson(database.db, { role: 'crm_admin' })
    const { token, ...secret } = makeToken(new Date())
    await database.db.invitation.create({
      data: {
        ...secret,
        email,
        name: 'Ерлан',
        role: 'manager',
        locale: 'kk',
        invitedById: admin.id,
      },
    })
    return token
  }

  test('makes the account that was offered, with the address that was invited', async () => {
    const token = await invited()
    expect(await getInvitation(visitor(), { token })).toEqual({
      email: 'new@spec.example',
      name: 'Ерлан',
      role: 'manager',
      locale: 'kk',
      first: false,
    })
    const input = { token, name: 'Ерлан Т.', password, email: 'other@spec.example' }
    const { userId } = await acceptInvitation(visitor(), input)
    const user = await database.db.user.findUniqueOrThrow({ where: { id: userId } })
    expect(user).toMatchObject({
      email: 'new@spec.example',
      name: 'Ерлан Т.',
      role: 'manager',
      locale: 'kk',
      status: 'active',
    })
    expect(await verifyPassword(user.passwordHash, password)).toBe(true)
    expect(await historyOf(database.db, userId)).toMatchObject([
      { action: 'accept-invitation', actorName: 'Ерлан Т.', version: 1 },
    ])
  })

  test('works once, however many try at the same moment', async () => {
    const token = await invited()
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        acceptInvitation(visitor(), { token, name: 'Ерлан', password }),
      ),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) {
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'invitation_invalid' })
    }
    await expect(getInvitation(visitor(), { token })).rejects.toMatchObject({
      code: 'invitation_invalid',
    })
  })

  test('is void after 72 hours, and so is a link that we did not make', async () => {
    const token = await invited()
    const late = visitor(() => new Date(Date.now() + 72 * hoursMs + 1_000))
    const calls = await Promise.allSettled([
      getInvitation(late, { token }),
      acceptInvitation(late, { token, name: 'Ерлан', password }),
      getInvitation(visitor(), { token: `${token}x` }),
    ])
    const refused = { status: 'rejected', reason: { code: 'invitation_invalid' } }
    expect(calls).toMatchObject([refused, refused, refused])
    expect(await database.db.user.count()).toBe(1)
  })

  test('refuses a password that is easy to guess beside its field; the link stays good', async () => {
    const token = await invited('erlan.tulegenov@spec.example')
    const easy = { token, name: 'Ерлан', password: 'Tulegenov-2026!' }
    await expect(acceptInvitation(visitor(), easy)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { fields: [{ path: 'password', code: 'password_too_common' }] },
    })
    await expect(acceptInvitation(visitor(), { ...easy, password })).resolves.toBeDefined()
  })

  test('refuses an address that has an account by now', async () => {
    const token = await invited()
    await makePerson(database.db, { role: 'manager', email: 'NEW@spec.example' })
    await expect(
      acceptInvitation(visitor(), { token, name: 'Ерлан', password }),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      details: { fields: [{ path: 'email', code: 'email_taken' }] },
    })
  })

  test('the first administrator names an e-mail of their own', async () => {
    const { token } = await createFirstAdministratorInvitation(database.db)
    expect(await getInvitation(visitor(), { token })).toMatchObject({ first: true, email: null })
    const input = { token, name: 'Айгерим', password }
    await expect(acceptInvitation(visitor(), input)).rejects.toMatchObject({
      details: { fields: [{ path: 'email', code: 'required' }] },
    })
    const { userId } = await acceptInvitation(visitor(), { ...input, email: 'a@spec.example' })
    expect(await database.db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      role: 'crm_admin',
      email: 'a@spec.example',
    })
  })

  test('the first link is worth nothing once somebody is there', async () => {
    const { token } = await createFirstAdministratorInvitation(database.db)
    await makePerson(database.db, { role: 'manager' })
    const input = { token, name: 'Айгерим', password, email: 'a@spec.example' }
    await expect(acceptInvitation(visitor(), input)).rejects.toMatchObject({
      code: 'invitation_invalid',
    })
  })
})
