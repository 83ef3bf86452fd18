import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { serve, startGateway, type TestGateway, type TestServer } from '../testing/start-gateway'

const json = { 'content-type': 'application/json' }
let left = 0
let dropped = 0

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  if (path.endsWith('/silent')) return
  if (path.endsWith('/cut')) return void request.socket.destroy()
  if (path.endsWith('/cut-once') && dropped++ === 0) return void request.socket.destroy()
  if (path.endsWith('/stream')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
    response.once('close', () => (left += response.writableFinished ? 0 : 1))
    await wait(700)
    return void response.end('data: 2\n\n')
  }
  const body = await text(request)
  const padding = path.endsWith('/long') ? 'я'.repeat(3_000) : ''
  const answered = Buffer.from(JSON.stringify({ path, headers: request.headers, body, padding }))
  const odd = { 'keep-alive': 'timeout=9', server: 'bff', 'set-cookie': 'a=1' }
  response.writeHead(200, { ...json, ...odd, 'content-length': answered.length }).end(answered)
}

let bff: TestServer
let gateway: TestGateway

beforeAll(async () => {
  bff = await serve((request, response) => void answer(request, response))
  gateway = await startGateway(
    { crm: bff.url, admin: 'http://127.0.0.1:1' },
    { silenceMs: 400, publicUrl: 'https://crm.example' },
  )
})
afterAll(() => Promise.all([gateway.stop(), bff.stop()]))

const get = (path: string, init?: RequestInit) => fetch(`${gateway.url}${path}`, init)

interface Seen {
  path: string
  headers: IncomingHttpHeaders
  body: string
}
async function seen(path: string, init?: RequestInit): Promise<Seen> {
  const answered: Seen = JSON.parse(await (await get(path, init)).text())
  return answered
}

/** Sends these very bytes; returns all that comes back. */
async function raw(bytes: string): Promise<string> {
  const { port, hostname } = new URL(gateway.url)
  const socket = connect(Number(port), hostname)
  socket.write(bytes)
  return text(socket)
}

describe('a request to an app', () => {
  it('reaches its BFF with path, query and body as they are', async () => {
    const init = { method: 'POST', headers: json, body: '{"name":"Айгүль"}' }
    const request = await seen('/api/crm/trpc/a.b?x=%D2%9B', init)
    expect(request).toMatchObject({ path: '/api/crm/trpc/a.b?x=%D2%9B', body: '{"name":"Айгүль"}' })
  })

  it('cannot claim to come from elsewhere or to be somebody', async () => {
    const { headers } = await seen('/api/crm/x', {
      headers: {
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-proto': 'ftp',
        forwarded: 'for=6.6.6.6',
        'x-real-ip': '6.6.6.6',
        'x-internal-user': 'admin',
      },
    })
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|ftp|admin/)
    expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' })
  })

  it('has one id here, at the BFF and in the answer', async () => {
    const response = await get('/api/crm/x', { headers: { 'x-request-id': 'given-id-1' } })
    const { headers }: Seen = JSON.parse(await response.text())
    expect([response.headers.get('x-request-id'), headers['x-request-id']]).toEqual([
      'given-id-1',
      'given-id-1',
    ])
  })

  it('keeps to itself what is for one connection only', async () => {
    const answered = await raw(
      'GET /api/crm/x HTTP/1.1\r\nHost: a\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\nTE: trailers\r\n\r\n',
    )
    expect(answered).toMatch(/^connection: close/im)
    expect(answered).not.toMatch(/x-hop|"te"|timeout=9|server: bff/i)
  })
})

describe('an answer', () => {
  it('comes with the cookies of the BFF and our security headers', async () => {
    const { headers } = await get('/api/crm/x')
    expect(headers.getSetCookie()).toEqual(['a=1'])
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  it('is compressed when it is long', async () => {
    const init = { headers: { 'accept-encoding': 'gzip' } }
    expect((await get('/api/crm/long', init)).headers.get('content-encoding')).toBe('gzip')
    expect((await get('/api/crm/short', init)).headers.get('content-encoding')).toBeNull()
  })

  it('streams event by event, longer than silence is allowed elsewhere', async () => {
    const response = await get('/api/crm/stream', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBeNull()
    const startedAt = Date.now()
    const chunks: [string, number][] = []
    for await (const chunk of response.body ?? []) {
      chunks.push([Buffer.from(chunk).toString(), Date.now() - startedAt])
    }
    expect(chunks.map(([piece]) => piece)).toEqual(['data: 1\n\n', 'data: 2\n\n'])
    expect(chunks[0]?.[1]).toBeLessThan(300)
  })

  it('ends at the BFF when the client leaves', async () => {
    const abort = new AbortController()
    await get('/api/crm/stream', { signal: abort.signal })
    const before = left
    abort.abort()
    await wait(200)
    expect(left).toBe(before + 1)
  })
})

describe('a BFF that is away', () => {
  it.each(['/api/admin/trpc/x', '/api/crm/silent', '/api/crm/cut'])(
    'is a coded 503 in time (%s)',
    async (path) => {
      const startedAt = Date.now()
      const response = await get(path, { method: 'POST', headers: json, body: '{}' })
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('2')
      expect(await response.json()).toMatchObject({
        error: { data: { error: { code: 'service_unavailable' } } },
      })
      expect(Date.now() - startedAt).toBeLessThan(1_500)
    },
  )

  it('is asked once more when only a kept connection had ended', async () => {
    expect((await get('/api/crm/cut-once')).status).toBe(200)
  })

  it('that never was is a coded 404', async () => {
    for (const path of ['/api/nobody/x', '/api/', '/api/__proto__/x', '/api/toString/x']) {
      expect((await get(path)).status).toBe(404)
    }
  })
})

describe('a malformed request', () => {
  const smuggled = 'GET /api/crm/smuggled HTTP/1.1\r\nHost: a\r\n\r\n'
  it.each([
    [
      'two lengths',
      `POST /api/crm/x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\n${smuggled}`,
    ],
    [
      'length and chunks',
      `POST /api/crm/x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    ],
    [
      'odd chunks',
      `POST /api/crm/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n${smuggled}`,
    ],
    [
      'a space before the colon',
      `POST /api/crm/x HTTP/1.1\r\nHost: a\r\nContent-Length : 4\r\n\r\n${smuggled}`,
    ],
    [
      'a body on GET',
      `GET /api/crm/x HTTP/1.1\r\nHost: a\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
    ],
    ['two hosts', 'GET /api/crm/x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
    ['no host', 'GET /api/crm/x HTTP/1.1\r\n\r\n'],
    ['an absolute address', 'GET http://evil.example/api/crm/x HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('with %s gets one 400 and reaches nobody', async (_title, bytes) => {
    const answered = await raw(bytes)
    expect(answered).toMatch(/^HTTP\/1\.1 400 /)
    expect(answered.match(/HTTP\/1\.1/g)).toHaveLength(1)
    expect(answered).not.toContain('smuggled')
  })

  it.each(['TRACE', 'CONNECT', 'PROPFIND'])('by %s is refused', async (method) => {
    const answered = await raw(
      `${method} /api/crm/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    )
    expect(answered).not.toMatch(/^HTTP\/1\.1 200/)
  })

  it('to become something else stays what it is', async () => {
    const answered = await raw(
      'GET /api/crm/x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',
    )
    expect(answered).toMatch(/^HTTP\/1\.1 200/)
    expect(answered).not.toContain('h2c')
  })
})

it('closes what it holds', async () => {
  const other = await startGateway({ crm: bff.url })
  await fetch(`${other.url}/api/crm/x`)
  await Promise.all([once(other.server, 'close'), other.stop()])
})
