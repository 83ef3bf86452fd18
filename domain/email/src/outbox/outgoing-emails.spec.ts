import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextWith } from '../testing/spec-context'
import { queueLetter } from '../testing/spec-letters'
import { getOutgoingEmail } from './get-outgoing-email'
import { listOutgoingEmails } from './list-outgoing-emails'
import { outgoingEmailDetailsSchema, outgoingEmailListSchema } from './outgoing-email.schema'
import { resendEmail } from './resend-email'

const unknown = '0193a1b2-0000-7000-8000-0000000000ff'
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

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
