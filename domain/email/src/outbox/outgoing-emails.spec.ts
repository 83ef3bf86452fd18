import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextWith } from '../testing/spec-context'
import { queueLetter } from '../testing/spec-letters'
import { getOutgoingEmail } from './get-outgoing-email'
import { listOutgoingEmails } from './list-outgoing-emails'
import {
  outgoingEmailDetailsSchema,
  outgoingEmailListSchema,
  outgoingEmailViewSchema,
} from './outgoing-email.schema'
import { resendEmail } from './resend-email'

const unknown = '0193a1b2-0000-7000-8000-0000000000ff'
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const admin = () => contextWith(database.db, ['read', 'update'])
const reader = () => contextWith(database.db, ['read'])

describe('listOutgoingEmails', () => {
  it('pages from the newest, without gaps or repeats', async () => {
    const ids: string[] = []
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      ids.unshift(await queueLetter(database.db, `${name}@example.kz`))
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listOutgoingEmails(reader(), { limit: 2, cursor })
      expect(outgoingEmailListSchema.parse(page)).toEqual(page)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(ids)
  })

  it('refuses a cursor that is not ours', async () => {
    const foreign = listOutgoingEmails(reader(), { limit: 2, cursor: 'x' })
    await expect(foreign).rejects.toMatchObject({ code: 'invalid_input' })
  })
})

describe('getOutgoingEmail', () => {
  it('shows a waiting letter as its receiver will see it', async () => {
    const id = await queueLetter(database.db, 'aigul@example.kz')
    const email = await getOutgoingEmail(reader(), { id })
    expect(outgoingEmailDetailsSchema.parse(email)).toEqual(email)
    expect(email.html).toContain('Здравствуйте, Айгүл!')
    expect(email.text).toContain('P-3')
  })

  it('knows no other letter', async () => {
    await expect(getOutgoingEmail(reader(), { id: unknown })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

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

describe('mail of the system', () => {
  it('is for nobody whose role does not name it', async () => {
    for (const [actions, code] of [
      [null, 'unauthenticated'],
      [[], 'forbidden'],
    ] as const) {
      const ctx = contextWith(database.db, actions && [...actions])
      const calls = [
        listOutgoingEmails(ctx, { limit: 1 }),
        getOutgoingEmail(ctx, { id: unknown }),
        resendEmail(ctx, { id: unknown, version: 1 }),
      ]
      for (const call of calls) await expect(call).rejects.toMatchObject({ code })
    }
    const refused = resendEmail(reader(), { id: unknown, version: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })
})
