import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextWith } from '../testing/spec-context'
import { queueLetter } from '../testing/spec-letters'
import { outgoingEmailViewSchema } from './outgoing-email.schema'
import { resendEmail } from './resend-email'

const unknown = '0193a1b2-0000-7000-8000-0000000000ff'
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const admin = () => contextWith(database.db, ['read', 'update'])

describe('resendEmail', () => {
  const failed = async () => {
    const id = await queueLetter(database.db, 'aigul@example.kz')
    const data = { status: 'failed', attempts: 12, lastError: '550 no such user' } as const
    await database.db.outgoingEmail.update({ where: { id }, data })
    await database.db.$executeRaw`select graphile_worker.remove_job(${`email:${id}`})`
    return id
  }
  const waiting = (id: string) =>
    database.db.$queryRaw<
      unknown[]
    >`select 1 from graphile_worker.jobs where key = ${`email:${id}`}`

  it('puts a failed letter back into the queue, and says so in the history', async () => {
    const id = await failed()
    const view = await resendEmail(admin(), { id, version: 1 })
    expect(outgoingEmailViewSchema.parse(view)).toEqual(view)
    expect(view).toMatchObject({ status: 'queued', attempts: 0, lastError: null, version: 2 })
    expect(await waiting(id)).toHaveLength(1)
    const history = await database.db.historyEntry.findMany({ where: { subjectId: id } })
    expect(history).toMatchObject([{ action: 'resend-email', version: 2 }])
  })

  it('sends nothing twice when two people ask', async () => {
    const id = await failed()
    await resendEmail(admin(), { id, version: 1 })
    await expect(resendEmail(admin(), { id, version: 1 })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { current: { version: 2, stage: 'queued', changedBy: 'Динара Әкімші' } },
    })
  })

  it('leaves a letter alone that has not failed', async () => {
    const id = await queueLetter(database.db, 'aigul@example.kz')
    const refused = resendEmail(admin(), { id, version: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'transition_not_allowed' })
  })

  it('knows no other letter', async () => {
    const refused = resendEmail(admin(), { id: unknown, version: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'not_found' })
  })
})
