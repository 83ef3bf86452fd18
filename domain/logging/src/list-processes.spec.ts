import { createServer, type Server } from 'node:http'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'
import { abilityFor, type Actor } from '@zhancore/identity'

import { listProcesses } from './list-processes'

let database: TestDatabase
let gateway: Server
let gatewayUrl: string

beforeAll(async () => {
  database = await createTestDatabase()
  gateway = createServer((_request, response) => {
    const parts = [{ name: 'crm', state: 'down', detail: 'no answer' }]
    response.writeHead(503).end(JSON.stringify({ status: 'not_ready', parts }))
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  const address = gateway.address()
  gatewayUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  await new Promise((resolve) => gateway.close(resolve))
  await database.drop()
})

function ask(role: Actor['role'], url = gatewayUrl) {
  const actor: Actor = {
    id: '0198c0de-0000-7000-8000-000000000001',
    name: 'Somebody',
    email: 'somebody@spec.example',
    role,
    locale: 'ru',
    timeZone: 'Asia/Almaty',
  }
  return listProcesses({
    db: database.db,
    actor,
    ability: abilityFor(actor),
    now: () => new Date(),
    requestId: 'spec',
    gatewayUrl: url,
  })
}

it('tells of each process, of those that are down too', async () => {
  expect(await ask('sys_admin')).toEqual({
    status: 'not_ready',
    parts: [{ name: 'crm', state: 'down', detail: 'no answer' }],
  })
})

it.each(['crm_admin', 'consultant', 'manager'] as const)('is not for a %s', async (role) => {
  await expect(ask(role)).rejects.toMatchObject({ code: 'forbidden' })
})

it('says so when the gateway is away', async () => {
  await expect(ask('sys_admin', 'http://127.0.0.1:1')).rejects.toMatchObject({
    code: 'service_unavailable',
  })
})
