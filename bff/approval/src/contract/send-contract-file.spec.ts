import { afterAll, beforeAll, expect, it } from 'vitest'

import { startTestBff, type TestBff } from '@zhancore/bff-base/testing'
import { makeContract, opportunityAt } from '@zhancore/crm/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { approvalDefinition } from '../definition'

let database: TestDatabase
let bff: TestBff
beforeAll(async () => {
  database = await createTestDatabase()
  bff = await startTestBff(approvalDefinition, database)
})
afterAll(async () => {
  await bff.stop()
  await database.drop()
})

const read = (id: string, cookie = '') =>
  bff.request(`/files/contracts/${id}.pdf`, { headers: { cookie } })

it('shows a manager the PDF that waits for a decision', async () => {
  const deal = await opportunityAt(database.db, 'management_approval')
  const { id, pdf } = await database.db.contractVersion.findFirstOrThrow({
    where: { opportunityId: deal.id },
  })
  const response = await read(id, await bff.cookieOf('manager'))
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
})

it('says that a document is not there yet, and nothing to a visitor', async () => {
  const deal = await opportunityAt(database.db, 'contract_drafting')
  const unmade = { status: 'queued', pdf: null, sha256: null } as const
  const { id } = await makeContract(database.db, deal.id, unmade)
  const response = await read(id, await bff.cookieOf('manager'))
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    error: { data: { error: { code: 'document_unavailable' } } },
  })
  expect((await read(id)).status).toBe(401)
})
