import { afterAll, beforeAll, expect, it } from 'vitest'

import { personOf, startTestBff, type TestBff } from '@zhancore/bff-base/testing'
import { makeContract, opportunityAt } from '@zhancore/crm/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { crmDefinition } from '../definition'

let database: TestDatabase
let bff: TestBff
beforeAll(async () => {
  database = await createTestDatabase()
  bff = await startTestBff(crmDefinition, database)
})
afterAll(async () => {
  await bff.stop()
  await database.drop()
})

async function read(id: string, role?: 'consultant' | 'sys_admin') {
  const headers: Record<string, string> = role ? { cookie: await bff.cookieOf(role) } : {}
  return bff.request(`/files/contracts/${id}.pdf`, { headers })
}

it('shows the PDF to whoever may see the deal', async () => {
  const deal = await opportunityAt(database.db, 'contract_drafting')
  const { id, pdf } = await makeContract(database.db, deal.id)
  const response = await read(id, 'consultant')
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="D-${deal.number}-v1.pdf"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
})

it('answers everybody else with the coded error', async () => {
  const admin = await personOf(database.db, 'crm_admin')
  const theirs = await opportunityAt(database.db, 'contract_drafting', { ownerId: admin.id })
  const { id } = await makeContract(database.db, theirs.id)
  expect((await read(id)).status).toBe(401)
  expect((await read(id, 'sys_admin')).status).toBe(403)
  expect((await read(id, 'consultant')).status).toBe(404)
  const response = await read('..%2f..%2fetc%2fpasswd', 'consultant')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    error: { data: { error: { code: 'invalid_input' } } },
  })
})
