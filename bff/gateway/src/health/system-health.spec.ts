import { afterAll, beforeAll, expect, it } from 'vitest'

import { serve, startGateway, type TestGateway, type TestServer } from '../testing/start-gateway'

const report = (status: string, parts: object[]) =>
  JSON.stringify({
    status,
    version: '1.2.3',
    startedAt: '2026-11-22T10:00:00.000Z',
    memoryMb: 90,
    parts,
  })

let crm: TestServer
let worker: TestServer
let silent: TestServer
let gateways: TestGateway[]

beforeAll(async () => {
  const database = { name: 'database', state: 'up' }
  crm = await serve((_request, response) => void response.end(report('ready', [database])))
  worker = await serve((_request, response) => {
    const tex = { name: 'tex', state: 'unavailable', detail: 'engine_missing' }
    response.end(report('ready', [database, tex]))
  })
  silent = await serve(() => undefined)
  gateways = await Promise.all([
    startGateway({ crm: crm.url, worker: worker.url }),
    startGateway({ crm: crm.url, worker: silent.url, admin: 'http://127.0.0.1:1' }),
  ])
})
afterAll(() => Promise.all([...gateways, crm, worker, silent].map((server) => server.stop())))

const ready = (index: number) => fetch(`${gateways[index]?.url}/readyz`)

it('names every process and what they depend on', async () => {
  const response = await ready(0)
  expect(response.status).toBe(200)
  const { status, parts } = await response.json()
  expect(status).toBe('ready')
  expect(parts).toMatchObject([
    { name: 'gateway', state: 'up', version: '1.2.3' },
    {
      name: 'crm',
      state: 'up',
      version: '1.2.3',
      startedAt: '2026-11-22T10:00:00.000Z',
      memoryMb: 90,
    },
    { name: 'worker', state: 'up' },
    { name: 'registry', state: 'unavailable' },
    { name: 'database', state: 'up' },
    { name: 'tex', state: 'unavailable', detail: 'engine_missing' },
  ])
})

it('is a 503 that names who is down, within two seconds and a bit', async () => {
  const startedAt = Date.now()
  const response = await ready(1)
  expect(Date.now() - startedAt).toBeLessThan(3_000)
  expect(response.status).toBe(503)
  const { parts } = await response.json()
  expect(parts).toContainEqual({ name: 'admin', state: 'down', detail: 'no answer' })
  expect(parts).toContainEqual({ name: 'worker', state: 'down', detail: 'no answer' })
})

it('is alive all the same', async () => {
  expect((await fetch(`${gateways[1]?.url}/healthz`)).status).toBe(200)
})
