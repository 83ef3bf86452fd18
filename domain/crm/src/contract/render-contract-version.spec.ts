import { afterAll, beforeAll, expect, it } from 'vitest'

import type { DocumentSettings } from '@zhancore/documents'
import { documentSettingsForTests } from '@zhancore/documents/testing'

import { makeContract, opportunityAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, specNow, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { readContractFile } from './read-contract-file'
import { renderContractVersion } from './render-contract-version'

let documents: DocumentSettings
beforeAll(async () => {
  documents = await documentSettingsForTests()
}, 60_000)

async function queuedVersion(data?: object) {
  const title = String.raw`Учёт \input{/etc/passwd} #1 & 100% <script>`
  const deal = await opportunityAt(world.db, 'contract_drafting', { title })
  const pending = { status: 'queued', pdf: null, sha256: null, ...(data && { data }) } as const
  return makeContract(world.db, deal.id, pending)
}

const render = (id: string, settings = documents) =>
  renderContractVersion(
    { db: world.db, documents: settings, now: () => specNow },
    { contractVersionId: id },
  )

it('makes the PDF, whatever was typed, and leaves it alone when the job runs again', async () => {
  const { id } = await queuedVersion()
  await render(id)
  const ready = await world.db.contractVersion.findUniqueOrThrow({ where: { id } })
  expect(ready).toMatchObject({ status: 'ready', failure: null, readyAt: specNow })
  expect(ready.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(ready.pageCount).toBeGreaterThan(0)
  await render(id)
  expect(await world.db.contractVersion.findUnique({ where: { id } })).toEqual(ready)

  const file = await readContractFile(world.as('consultant'), { id })
  expect(new TextDecoder().decode(file.pdf.slice(0, 5))).toBe('%PDF-')
  expect(file.name).toMatch(/^D-\d+-v1\.pdf$/)
}, 60_000)

it('fails for good, with a code, on data that make no contract', async () => {
  const { id } = await queuedVersion({ title: 'без остального' })
  await render(id)
  expect(await world.db.contractVersion.findUnique({ where: { id } })).toMatchObject({
    status: 'failed',
    failure: 'INPUT',
  })
})

it('stays queued, and says why, while there is no engine', async () => {
  const { id } = await queuedVersion()
  const missing = { ...documents, formatFile: '/nowhere/xelatex.fmt' }
  await expect(render(id, missing)).rejects.toMatchObject({ code: 'NO_ENGINE' })
  expect(await world.db.contractVersion.findUnique({ where: { id } })).toMatchObject({
    status: 'queued',
    failure: 'NO_ENGINE',
  })
})

it('has no file to read before it is made, and none for whom the deal is hidden', async () => {
  const { id, opportunityId } = await queuedVersion()
  await expectRefusal(readContractFile(world.as('manager'), { id }), 'document_unavailable')
  const { colleague } = world.people
  await world.db.opportunity.update({
    where: { id: opportunityId },
    data: { ownerId: colleague.id },
  })
  await expectRefusal(readContractFile(world.as('consultant'), { id }), 'not_found')
  await expectRefusal(readContractFile(world.as('operator'), { id }), 'forbidden')
})
