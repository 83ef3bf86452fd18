import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { personOf, startTestBff, type TestBff } from '../testing'
import { sampleRouter } from '../testing/sample-router'
import { absoluteLimitMs } from './session-settings'

let database: TestDatabase
let bff: TestBff
let now: Date

beforeAll(async () => {
  database = await createTestDatabase()
  bff = await startTestBff({ name: 'sample', router: sampleRouter }, database, { now: () => now })
})
beforeEach(() => {
  now = new Date()
})
afterAll(async () => {
  await bff.stop()
  await database.drop()
})

const cookieIn = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

async function signIn(cookie = '') {
  const { id } = await personOf(database.db, 'consultant')
  return bff.call('signIn', { userId: id }, { cookie })
}

const whoAmI = (cookie: string) => bff.call('whoAmI', undefined, { cookie })
const status = async (cookie: string) => (await whoAmI(cookie)).status

describe('a session', () => {
  it('begins with a cookie that scripts and other sites cannot use', async () => {
    const [cookie] = (await signIn()).headers.getSetCookie()
    expect(cookie).toMatch(/^zhancore\.sid=s%3A[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('tells who the person is', async () => {
    const response = await whoAmI(cookieIn(await signIn()))
    expect(await response.json()).toEqual({ result: { data: { role: 'consultant' } } })
  })

  it('gets a new id at sign-in, and the one before is worth nothing', async () => {
    const before = cookieIn(await signIn())
    const after = cookieIn(await signIn(before))
    expect(after).not.toBe(before)
    expect(await status(before)).toBe(401)
    expect(await status(after)).toBe(200)
  })

  it('takes no id that somebody planted', async () => {
    const planted = 'zhancore.sid=s%3Aplanted.signature'
    expect(cookieIn(await signIn(planted))).not.toContain('planted')
    expect(await status(planted)).toBe(401)
  })

  it('ends on the server with sign-out', async () => {
    const cookie = cookieIn(await signIn())
    const response = await bff.call('signOut', undefined, { cookie })
    expect(response.headers.getSetCookie()[0]).toMatch(/^zhancore\.sid=;.*Expires=Thu, 01 Jan 1970/)
    expect(await status(cookie)).toBe(401)
  })

  it('ends at once for somebody who is deactivated', async () => {
    const cookie = await bff.cookieOf('manager')
    expect(await status(cookie)).toBe(200)
    const { id } = await personOf(database.db, 'manager')
    await database.db.user.update({ where: { id }, data: { status: 'deactivated' } })
    expect(await status(cookie)).toBe(401)
  })

  it('ends after its absolute limit however busy', async () => {
    const cookie = await bff.cookieOf('crm_admin')
    now = new Date(Date.now() + absoluteLimitMs + 60_000)
    expect(await status(cookie)).toBe(401)
  })

  it('ends when nobody has used it for long', async () => {
    const cookie = await bff.cookieOf('crm_admin')
    await database.db.$executeRaw`update web.session set expire = now() - interval '1 minute'`
    expect(await status(cookie)).toBe(401)
  })

  it('lasts longer while it is used', async () => {
    const cookie = await bff.cookieOf('crm_admin')
    await whoAmI(cookie)
    const rows = await database.db.$queryRaw`
      select 1 from web.session where expire > now() + interval '7 hours'`
    expect(rows).toHaveLength(1)
  })

  it('is not made for a visitor', async () => {
    const response = await bff.call('echo', { text: 'a' })
    expect(response.headers.getSetCookie()).toEqual([])
  })
})
