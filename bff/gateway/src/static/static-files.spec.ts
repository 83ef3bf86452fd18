import { mkdir, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateway, type TestGateway } from '../testing/start-gateway'

let gateway: TestGateway

async function put(folder: string, file: string, content: string): Promise<void> {
  const target = path.join(folder, file)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, content)
}

beforeAll(async () => {
  gateway = await startGateway()
  const { shellDir, remotesDir } = gateway
  await put(
    shellDir,
    'index.html',
    '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><title>Zhancore</title>',
  )
  await put(shellDir, 'assets/app-1a2b.js', `export const long = '${'a'.repeat(4_000)}'`)
  await put(shellDir, 'favicon.svg', '<svg/>')
  await put(shellDir, '.env', 'SECRET=1')
  await put(remotesDir, 'crm/1.0.0/remoteEntry.js', 'export {}')
  await put(remotesDir, 'active.json', '{}')
  await put(path.dirname(shellDir), 'secret.txt', 'secret')
})
afterAll(() => gateway.stop())

const get = (urlPath: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}${urlPath}`, { headers })

/** `fetch` would tidy the path up first, and say itself that it is no navigation. */
function getAsIs(urlPath: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(gateway.url)
  return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      request({ hostname, port, path: urlPath, headers }, (response) => {
        const { statusCode: status, headers: answered } = response
        text(response).then((body) => resolve({ status, headers: answered, body }), reject)
      })
        .on('error', reject)
        .end()
    },
  )
}

describe('the shell', () => {
  it.each(['/', '/crm/leads', '/approval'])(
    'is the page of %s, asked for each time',
    async (urlPath) => {
      const navigations: Record<string, string>[] = [
        { 'sec-fetch-mode': 'navigate' },
        { accept: 'text/html' },
        {},
      ]
      for (const headers of navigations) {
        const { status, headers: answered, body } = await getAsIs(urlPath, headers)
        expect(status).toBe(200)
        expect(answered['content-type']).toBe('text/html; charset=utf-8')
        expect(answered['cache-control']).toBe('no-store')
        expect(body).toContain('Zhancore')
      }
    },
  )

  it('keeps what has a hash in its name for good, compressed', async () => {
    const response = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' })
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200)
    expect(await response.text()).toHaveLength(4_022)
  })

  it('sends nothing again that is known', async () => {
    const etag = (await get('/favicon.svg')).headers.get('etag') ?? ''
    expect((await get('/favicon.svg', { 'if-none-match': etag })).status).toBe(304)
  })

  it.each(['/assets/gone.js', '/gone.png', '/crm/leads'])(
    'is not what a script gets for %s',
    async (urlPath) => {
      const response = await get(urlPath, { 'sec-fetch-mode': 'cors' })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    },
  )

  it('takes no POST', async () => {
    expect((await fetch(`${gateway.url}/`, { method: 'POST' })).status).toBe(404)
  })
})

describe('a remote', () => {
  it('is served by version, for good', async () => {
    const response = await get('/remotes/crm/1.0.0/remoteEntry.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    '/remotes/crm/1.0.0/gone',
    '/remotes/crm/9/remoteEntry.js',
    '/remotes/active.json',
    '/remotes/',
  ])('that is not there is never a page: %s', async (urlPath) => {
    const { status, headers } = await getAsIs(urlPath, { 'sec-fetch-mode': 'navigate' })
    expect(status).toBe(404)
    expect(headers['content-type']).toMatch(/^application\/json/)
  })
})

describe('a way out of the folder', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/remotes/crm/1.0.0/../../../../secret.txt',
    '/remotes/crm/1.0.0/%2e%2e/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
    '/secret.txt%00.js',
    '/.env',
    '/%ff',
  ])('is not found: %s', async (urlPath) => {
    const { status, body } = await getAsIs(urlPath)
    expect(status).toBe(404)
    expect(body).not.toMatch(/^secret|SECRET/)
  })
})

it('gives each page a nonce of its own, in the page and in the policy', async () => {
  const pages = await Promise.all(['/', '/crm/leads'].map((page) => getAsIs(page)))
  const nonces = pages.map(({ headers, body }) => {
    const nonce = /nonce="([\w-]{20,})"/.exec(body)?.[1]
    expect(headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`)
    return nonce
  })
  expect(new Set(nonces).size).toBe(2)
})
