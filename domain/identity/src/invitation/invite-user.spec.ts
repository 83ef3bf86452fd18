import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, historyOf, makePerson } from '../testing/spec-context'
import { acceptInvitation } from './accept-invitation'
import { getInvitation } from './get-invitation'
import { inviteUser } from './invite-user'
import { listInvitations } from './list-invitations'

const publicUrl = 'https://crm.example'
const dana = {
  email: 'dana@spec.example',
  name: 'Дана Ким',
  role: 'manager',
  locale: 'kk',
} as const

describe('inviteUser', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  const as = async (role: Role) => ({
    ...contextAs(database.db, await makePerson(database.db, { role })),
    publicUrl,
  })
  const visitor = () => contextAs(database.db, null)

  /** The secret in the newest letter to an address. */
  async function tokenFor(address: string) {
    const letter = await database.db.outgoingEmail.findFirstOrThrow({
      where: { toAddress: address },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    return /https:\/\/crm\.example\/login\/invitation\?token=([\w-]+)/.exec(letter.text)?.[1] ?? ''
  }

  test('sends a letter in the language of its reader, with a link that works once', async () => {
    const admin = await as('crm_admin')
    const invitation = await inviteUser(admin, dana)
    const letter = await database.db.outgoingEmail.findFirstOrThrow()
    expect(letter).toMatchObject({ toAddress: dana.email, locale: 'kk', template: 'invitation' })
    const token = await tokenFor(dana.email)
    expect(await getInvitation(visitor(), { token })).toMatchObject({ name: 'Дана Ким' })
    const { userId } = await acceptInvitation(visitor(), {
      token,
      name: 'Дана Ким',
      password: 'сиреневый туман',
    })
    const history = await historyOf(database.db, userId)
    expect(history.map(({ action }) => action)).toEqual(['accept-invitation', 'invite-user'])
    expect(invitation).toMatchObject({ role: 'manager', isExpired: false })
  })

  test('keeps the secret out of the invitation and its history', async () => {
    const admin = await as('crm_admin')
    const email = 'secret@spec.example'
    await inviteUser(admin, { ...dana, email })
    const token = await tokenFor(email)
    const kept = JSON.stringify([
      await database.db.invitation.findMany(),
      await database.db.historyEntry.findMany(),
    ])
    expect(token).toHaveLength(43)
    expect(kept).not.toContain(token)
  })

  test('a second invitation of the same address replaces the first', async () => {
    const admin = await as('crm_admin')
    const email = 'again@spec.example'
    await inviteUser(admin, { ...dana, email })
    const first = await tokenFor(email)
    await inviteUser(admin, { ...dana, email: 'AGAIN@spec.example', role: 'consultant' })
    await expect(getInvitation(visitor(), { token: first })).rejects.toMatchObject({
      code: 'invitation_invalid',
    })
    const { items } = await listInvitations(admin)
    expect(items.filter((one) => one.email.toLowerCase() === email)).toMatchObject([
      { role: 'consultant' },
    ])
  })

  test('a colleague is not invited again', async () => {
    const admin = await as('crm_admin')
    const colleague = await makePerson(database.db, { role: 'manager' })
    const again = inviteUser(admin, { ...dana, email: colleague.email.toUpperCase() })
    await expect(again).rejects.toMatchObject({
      code: 'invalid_input',
      details: { fields: [{ path: 'email', code: 'email_taken' }] },
    })
  })

  test.each<Role>(['consultant', 'manager', 'sys_admin'])('a %s invites nobody', async (role) => {
    const someone = await as(role)
    await expect(inviteUser(someone, dana)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listInvitations(someone)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
