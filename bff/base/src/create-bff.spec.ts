import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createDatabase } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { startTestBff, type TestBff } from './testing'
import { sampleRouter } from './testing/sample-router'

let database: TestDatabase
let bff: TestBff

beforeAll(async () => {
  database = await createTestDatabase()
  bff = await startTestBff(
    {
      name: 'sample',
      router: sampleRouter,
      mount: (routes, withContext) =>
        routes.get(
          '/files/:id',
          withContext(({ actor, clientAddress }, request, response) => {
            if (request.params['id'] === 'broken') throw new Error('the cause that nobody may see')
            response.json({ role: actor?.role ?? null, clientAddress })
          }),
        ),
    },
    database,
  )
})
afterAll(async () => {
  await bff.stop()
  await database.drop()
})

/** Status and our part of an error's body. */
async function refusal(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  const body: { error: { data: { error: { code: string; details: object; requestId: string } } } } =
    JSON.parse(await response.text())
  return { status: response.status, ...body.error.data.error }
}

const rawCall = (body: BodyInit, procedure = 'echo') =>
  bff.request(`/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body,
  })

describe('an answer', () => {
  it('is not kept by anybody and carries the request id', async () => {
    const response = await bff.call('echo', { text: ' Сәлем ' }, { 'x-request-id': 'given-id-1' })
    expect(await response.json()).toEqual({ result: { data: 'Сәлем' } })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-request-id')).toBe('given-id-1')
  })

  it.each(['short', 'with space 1', 'x'.repeat(65)])('has a new id instead of %j', async (id) => {
    const response = await bff.call('echo', { text: 'a' }, { 'x-request-id': id })
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('a refusal', () => {
  it('names each wrong field by a code', async () => {
    const answer = await refusal(await bff.call('echo', { limit: 'a', extra: 1 }))
    expect(answer).toMatchObject({ status: 400, code: 'invalid_input' })
    expect(answer.details).toEqual({
      fields: [
        { path: 'text', code: 'required' },
        { path: 'limit', code: 'invalid' },
        { path: 'extra', code: 'unknown_field' },
      ],
    })
  })

  it.each([
    ['an unknown procedure', () => bff.call('nope', {}), 404, 'not_found'],
    ['an unknown path', () => bff.request('/nowhere'), 404, 'not_found'],
    ['a broken path', () => bff.request('/files/%ff'), 400, 'invalid_input'],
    ['malformed JSON', () => rawCall('{"text":'), 400, 'invalid_input'],
    ['an empty body', () => rawCall(''), 400, 'invalid_input'],
    ['a body that is no object', () => rawCall('"text"'), 400, 'invalid_input'],
    ['a NUL byte', () => bff.call('echo', { text: 'a\0b' }), 400, 'invalid_input'],
    ['half a character', () => rawCall('{"text":"\\ud800"}'), 400, 'invalid_input'],
    ['two megabytes', () => rawCall(`{"text":"${'a'.repeat(2_000_000)}"}`), 413, 'invalid_input'],
    ['a conflict', () => bff.call('conflict'), 409, 'version_conflict'],
    ['nobody signed in', () => bff.call('whoAmI'), 401, 'unauthenticated'],
  ])('of %s is coded', async (_title, ask, status, code) => {
    expect(await refusal(await ask())).toMatchObject({ status, code })
  })

  it('of a throttled call says when to come back', async () => {
    const response = await bff.call('throttled')
    expect(response.headers.get('retry-after')).toBe('30')
    expect(await refusal(response)).toMatchObject({ status: 429, code: 'too_many_attempts' })
  })

  it('of eleven calls in one is given before any of them runs', async () => {
    const names = Array.from({ length: 11 }, () => 'signOut').join(',')
    const response = await rawCall('{}', `${names}?batch=1`)
    expect(response.status).toBe(400)
  })
})

describe('a fault of ours', () => {
  it.each(['broken', 'brokenContract'])('shows nothing of its cause (%s)', async (procedure) => {
    const response = await bff.call(procedure)
    const text = await response.clone().text()
    expect(text).not.toMatch(/nobody may see|secret|at |\.ts/)
    expect(await refusal(response)).toMatchObject({ status: 500, code: 'unexpected' })
  })

  it('looks the same in a plain route', async () => {
    const response = await bff.request('/files/broken')
    expect(await refusal(response)).toMatchObject({ status: 500, code: 'unexpected', details: {} })
  })
})

describe('a plain route', () => {
  it('knows who asks', async () => {
    const headers = {
      cookie: await bff.cookieOf('manager'),
      'x-forwarded-for': '198.51.100.9',
    }
    const response = await bff.request('/files/1', { headers })
    expect(await response.json()).toEqual({ role: 'manager', clientAddress: '198.51.100.9' })
  })
})

describe('readiness', () => {
  it('tells of the process and of its database', async () => {
    const response = await fetch(`${bff.url}/readyz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      status: 'ready',
      name: 'sample',
      pid: process.pid,
      parts: [{ name: 'database', state: 'up' }],
    })
  })
})

describe('without its database', () => {
  let lonely: TestBff
  beforeAll(async () => {
    const url = 'postgresql://nobody@127.0.0.1:1/nothing'
    const drop = () => Promise.resolve()
    const away = { db: createDatabase(url), url, drop }
    lonely = await startTestBff({ name: 'sample', router: sampleRouter }, away)
  })
  afterAll(() => lonely.stop())

  it('serves a visitor who needs nothing of it', async () => {
    expect((await lonely.call('echo', { text: 'a' })).status).toBe(200)
  })

  it.each([
    ['whoAmI', undefined, true],
    ['careless', { name: 'a', email: 'a', role: 'manager', take: 1 }, false],
  ])('answers 503 soon where it is needed (%s)', async (procedure, input, isSignedIn) => {
    const startedAt = Date.now()
    const cookie = isSignedIn ? await bff.cookieOf('manager') : ''
    const response = await lonely.call(procedure, input, { cookie })
    expect(await refusal(response)).toMatchObject({ status: 503, code: 'service_unavailable' })
    expect(response.headers.get('retry-after')).toBe('2')
    expect(Date.now() - startedAt).toBeLessThan(3_000)
  })

  it('says so', async () => {
    const response = await fetch(`${lonely.url}/readyz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ parts: [{ name: 'database', state: 'down' }] })
  })
})

describe('any input at all', () => {
  const procedures = ['echo', 'signIn', 'whoAmI', 'careless', 'readUser', 'nope']
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.integer()),
      limit: fc.oneof(fc.integer(), fc.double(), fc.constant(2 ** 53)),
    }),
    fc.record({ userId: fc.oneof(fc.uuid(), fc.string({ unit: 'binary' })) }),
    fc.record({
      name: fc.string({ unit: 'binary' }),
      email: fc.string({ unit: 'binary' }),
      role: fc.constantFrom('manager', 'nobody', '\0'),
      take: fc.oneof(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.constant(1e300)),
    }),
  )

  it('never ends in a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...procedures), anything, async (procedure, input) => {
        const response = await bff.call(procedure, input)
        await response.arrayBuffer()
        expect(response.status).toBeLessThan(500)
      }),
      { numRuns: 600, seed: 42 },
    )
  })
})
