import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { startTestBff, type TestBff, testPublicUrl } from '../testing'
import { sampleRouter } from '../testing/sample-router'

let database: TestDatabase
let bff: TestBff

beforeAll(async () => {
  database = await createTestDatabase()
  bff = await startTestBff(
    {
      name: 'sample',
      router: sampleRouter,
      uploads: ['/upload'],
      mount: (routes, withContext) =>
        routes.post(
          '/upload',
          withContext((_ctx, _request, response) => void response.json({})),
        ),
    },
    database,
  )
})
afterAll(async () => {
  await bff.stop()
  await database.drop()
})

const json = { 'content-type': 'application/json' }
const send = (headers: Record<string, string>, body: BodyInit = '{}', path = '/trpc/signOut') =>
  bff.request(path, { method: 'POST', headers, body })

const form = () => {
  const data = new FormData()
  data.set('id', '1')
  return data
}

describe('who changes something', () => {
  it.each([
    ['says that the page is ours', { 'sec-fetch-site': 'same-origin' }],
    ['comes from our origin', { origin: testPublicUrl }],
  ])('is served when the browser %s', async (_title, headers) => {
    expect((await send({ ...json, ...headers })).status).toBe(200)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    [
      'another site that names our origin',
      { 'sec-fetch-site': 'cross-site', origin: testPublicUrl },
    ],
    ['an evil origin', { origin: 'https://evil.example' }],
    ['a hidden origin', { origin: 'null' }],
    ['nowhere', {}],
  ])('is refused when the call comes from %s', async (_title, headers) => {
    const response = await send({ ...json, ...headers })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      error: { data: { error: { code: 'cross_site_request' } } },
    })
  })

  it('is refused with a form of another site, for which browsers ask nobody', async () => {
    expect((await send({ origin: 'https://evil.example' }, form())).status).toBe(403)
  })

  it.each([
    'multipart',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
  ])('is refused with a %s body even from our own page', async (type) => {
    const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }
    if (type !== 'multipart') headers['content-type'] = type
    const response = await send(headers, type === 'multipart' ? form() : 'a=b')
    expect(response.status).toBe(403)
  })

  it('may send a file where a file is expected', async () => {
    const headers = { 'sec-fetch-site': 'same-origin' }
    expect((await send(headers, form(), '/upload')).status).toBe(200)
    expect((await send({ origin: 'https://evil.example' }, form(), '/upload')).status).toBe(403)
  })

  it('cannot do it by GET', async () => {
    expect((await bff.request('/trpc/signOut')).status).toBe(405)
  })
})
