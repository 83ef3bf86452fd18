import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { createDevShell } from './dev-shell'
import { serve, startGateway, type TestGateway, type TestServer } from './testing/start-gateway'

let vite: TestServer
let gateway: TestGateway
const sockets: Duplex[] = []

beforeAll(async () => {
  vite = await serve((request, response) => void response.end(`vite ${request.url}`))
  vite.server.on('upgrade', (_request, socket) => {
    sockets.push(socket)
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    )
    socket.on('data', (chunk: Buffer) => socket.write(`vite hears ${chunk.toString()}`))
  })
  const devShell = createDevShell(vite.url)
  gateway = await startGateway({}, { devShell })
  devShell.acceptUpgrades(gateway.server)
})
afterAll(() => {
  // an upgraded socket is no longer the server's
  for (const socket of sockets) socket.destroy()
  return Promise.all([gateway.stop(), vite.stop()])
})

const text = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(`${gateway.url}${path}`, { headers })).text()

it('brings pages and modules from Vite, without a policy that would break them', async () => {
  expect(await text('/src/main.ts?t=1')).toBe('vite /src/main.ts?t=1')
  const page = await fetch(`${gateway.url}/crm/leads`)
  expect(page.headers.get('content-security-policy')).toBeNull()
})

it('gives browsers the registry of Vite, and Vite ours', async () => {
  expect(await text('/registry.json', { 'sec-fetch-site': 'same-origin' })).toBe(
    'vite /registry.json',
  )
  expect(await text('/registry.json')).toContain('service_unavailable')
})

it('passes the sockets of hot reload through', async () => {
  const { hostname, port } = new URL(gateway.url)
  const socket = connect(Number(port), hostname)
  sockets.push(socket)
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await vi.waitFor(() => expect(heard).toMatch(/^HTTP\/1\.1 101/))
  socket.write('hello')
  await vi.waitFor(() => expect(heard).toContain('vite hears hello'))
})
