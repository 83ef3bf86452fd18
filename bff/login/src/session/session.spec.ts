import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startTestBff, type TestBff } from '@zhancore/bff-base/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'
import { hashPassword } from '@zhancore/identity'

import { loginRouter } from '../router'

const credentials = { email: 'aigerim@spec.example', password: 'сиреневый туман' }

/** What only real HTTP shows: cookies, and what they are worth. */
describe('a session', () => {
  let database: TestDatabase
  let bff: TestBff
  beforeAll(async () => {
    database = await createTestDatabase()
    bff = await startTestBff({ name: 'login', router: loginRouter }, database)
    const { email, password } = credentials
    const passwordHash = await hashPassword(password)
    await database.db.user.create({
      data: { email, name: 'Айгерим', role: 'manager', passwordHash },
    })
  })
  afterAll(async () => {
    await bff.stop()
    await database.drop()
  })

  const signIn = (headers?: Record<string, string>) => bff.call('signIn', credentials, headers)
  const cookieFrom = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const nameBehind = async (cookie: string) => {
    const answer: unknown = await (await bff.call('getSession', undefined, { cookie })).json()
    return answer
  }

  test('begins with the right password, in a cookie that scripts and other sites do not get', async () => {
    const response = await signIn()
    expect(response.status).toBe(200)
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(await nameBehind(cookieFrom(response))).toMatchObject({
      result: { data: { user: { name: 'Айгерим', role: 'manager' } } },
    })
  })

  test('gets a new id at every sign-in: the one from before is worth nothing', async () => {
    const first = cookieFrom(await signIn())
    const second = cookieFrom(await signIn({ cookie: first }))
    expect(second).not.toBe(first)
    expect(await nameBehind(first)).toMatchObject({ result: { data: { user: null } } })
  })

  test('ends on the server at sign-out: the cookie is worth nothing afterwards', async () => {
    const cookie = cookieFrom(await signIn())
    expect((await bff.call('signOut', undefined, { cookie })).status).toBe(200)
    expect(await nameBehind(cookie)).toMatchObject({ result: { data: { user: null } } })
  })

  test('is refused as the wire says it, with how long to wait after too many tries', async () => {
    const wrong = { email: 'nobody@spec.example', password: 'guess' }
    const first = await bff.call('signIn', wrong)
    expect(first.status).toBe(401)
    expect(await first.json()).toMatchObject({
      error: { data: { error: { code: 'sign_in_failed', details: {} } } },
    })
    for (let i = 0; i < 9; i += 1) await bff.call('signIn', wrong)
    const last = await bff.call('signIn', wrong)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(800)
  })

  test('does not begin from another site', async () => {
    const response = await bff.call('signIn', credentials, {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    })
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
  })
})
