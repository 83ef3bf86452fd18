import { randomUUID } from 'node:crypto'

import { hash } from '@node-rs/argon2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Database } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextAs, historyOf, knownPassword, makePerson } from '../testing/spec-context'
import { signIn } from './sign-in'

describe('signIn', () => {
  let database: TestDatabase
  let db: Database
  beforeAll(async () => {
    database = await createTestDatabase()
    db = database.db
  })
  afterAll(() => database.drop())

  const visitor = (clientAddress: string = randomUUID(), now?: () => Date) => ({
    ...contextAs(db, null, now),
    clientAddress,
  })
  const person = (status: 'active' | 'deactivated' = 'active') =>
    makePerson(db, { role: 'manager', password: knownPassword, status })
  const wrong = (email: string) => ({ email, password: 'not the password' })

  test('lets a person in by e-mail in any case and password, and notes it', async () => {
    const { id, email } = await person()
    const input = { email: email.toUpperCase(), password: knownPassword }
    expect(await signIn(visitor(), input)).toEqual({ userId: id })
    const user = await db.user.findUniqueOrThrow({ where: { id } })
    expect(user.lastSignInAt).toBeInstanceOf(Date)
    expect(await historyOf(db, id)).toMatchObject([{ action: 'sign-in', actorId: id }])
  })

  test('gives one answer to a wrong password, an unknown address, a deactivated account and one without password', async () => {
    const failures = [
      wrong((await person()).email),
      wrong('nobody@spec.example'),
      { email: (await person('deactivated')).email, password: knownPassword },
      wrong((await makePerson(db, { role: 'manager' })).email),
    ]
    for (const input of failures) {
      await expect(signIn(visitor(), input)).rejects.toMatchObject({
        code: 'sign_in_failed',
        details: {},
      })
    }
  })

  test('takes about as long for an unknown address as for a known one', async () => {
    const { email } = await person()
    const times = { known: Array<number>(), unknown: Array<number>() }
    const timeOf = async (address: string) => {
      const start = performance.now()
      await signIn(visitor(), wrong(address)).catch(codeOf)
      return performance.now() - start
    }
    // by turns, so that a busy machine slows both alike
    for (let round = 0; round < 9; round += 1) {
      times.known.push(await timeOf(email))
      times.unknown.push(await timeOf('nobody2@spec.example'))
    }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[4] ?? 0
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) / 2)
    expect(median(times.unknown)).toBeLessThan(median(times.known) * 2)
  })

  test('verifies ten tries for an account in fifteen minutes, however they race, then says how long to wait', async () => {
    const { email } = await person()
    const tries = await Promise.allSettled(
      Array.from({ length: 30 }, () => signIn(visitor(), wrong(email))),
    )
    const codes = tries.map((one) => (one.status === 'rejected' ? codeOf(one.reason) : 'in'))
    expect(codes.filter((code) => code === 'sign_in_failed')).toHaveLength(10)
    expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(20)
    const right = { email, password: knownPassword }
    const refused = await signIn(visitor(), right).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'too_many_attempts' })
    const later = () => new Date(Date.now() + 15 * 60_000 + 1_000)
    await expect(signIn(visitor(undefined, later), right)).resolves.toBeDefined()
  })

  test('stops an address after fifty failures on whichever accounts; a right password is none', async () => {
    const address = randomUUID()
    const { email } = await person()
    for (let i = 0; i < 3; i += 1) {
      await signIn(visitor(address), { email, password: knownPassword })
    }
    const failures = Array.from({ length: 50 }, (_, i) =>
      signIn(visitor(address), wrong(`guess${i}@spec.example`)).catch(codeOf),
    )
    expect(new Set(await Promise.all(failures))).toEqual(new Set(['sign_in_failed']))
    await expect(signIn(visitor(address), wrong('guess51@spec.example'))).rejects.toMatchObject({
      code: 'too_many_attempts',
      details: { retryAfterSeconds: expect.any(Number) },
    })
  })

  test('forgets the failures of an account once its owner is in', async () => {
    const { email } = await person()
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 9; i += 1) await signIn(visitor(), wrong(email)).catch(codeOf)
      await expect(signIn(visitor(), { email, password: knownPassword })).resolves.toBeDefined()
    }
  })

  test('keeps no address and no e-mail in the table of tries', async () => {
    await signIn(visitor('198.51.100.77'), wrong('Secret.Person@spec.example')).catch(codeOf)
    const rows = await db.$queryRaw<{ key: string }[]>`select key from web.rate_limits`
    expect(rows.map(({ key }) => key).join()).not.toMatch(/198\.51|secret/i)
  })

  test('makes the hash anew when it was made with other settings', async () => {
    const { id, email } = await person()
    const weak = await hash(knownPassword, { memoryCost: 8_192, timeCost: 1 })
    await db.user.update({ where: { id }, data: { passwordHash: weak } })
    await signIn(visitor(), { email, password: knownPassword })
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id } })
    expect(passwordHash).toContain('m=19456,t=2,p=1')
    await expect(signIn(visitor(), { email, password: knownPassword })).resolves.toBeDefined()
  })
})

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error)
