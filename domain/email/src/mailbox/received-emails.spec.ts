import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { contextWith } from '../testing/spec-context'
import { getReceivedEmail } from './get-received-email'
import { listReceivedEmails } from './list-received-emails'
import { receivedEmailDetailsSchema, receivedEmailListSchema } from './received-email.schema'
import { storeReceivedMail } from './store-received-mail'

const unknown = '0193a1b2-0000-7000-8000-0000000000ff'
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const reader = () => contextWith(database.db, ['read'])

const message = (headers: string[], body: string) =>
  Buffer.from([...headers, '', body].join('\r\n'))
const plain = (id: string) =>
  message(
    [
      `Message-ID: <${id}@spec>`,
      'From: Айгүл <aigul@example.kz>',
      'To: a@example.kz, B <b@example.kz>',
      `Subject: =?UTF-8?B?${Buffer.from('Өтінім').toString('base64')}?=`,
    ],
    'Hello\u0000 there',
  )

const store = (raw: Buffer) => storeReceivedMail(database.db, raw)
const newest = async () => {
  const { items } = await listReceivedEmails(reader(), { limit: 1 })
  return getReceivedEmail(reader(), { id: items[0]?.id ?? unknown })
}

describe('the local mailbox', () => {
  it('keeps a letter readable, once', async () => {
    await store(plain('one'))
    await store(plain('one'))
    const email = await newest()
    expect(receivedEmailDetailsSchema.parse(email)).toEqual(email)
    expect(email).toMatchObject({
      fromAddress: 'aigul@example.kz',
      toAddress: 'a@example.kz, b@example.kz',
      subject: 'Өтінім',
      html: null,
      attachments: [],
    })
    expect(email.text?.trim()).toBe('Hello there')
    expect(await database.db.receivedEmail.count()).toBe(1)
  })

  it('takes whatever comes: no headers, no id, not a letter at all', async () => {
    const before = await database.db.receivedEmail.count()
    for (const raw of ['', 'garbage', '\u0000\u0001', 'Subject: x\r\n\r\n']) {
      await store(Buffer.from(raw))
      await store(Buffer.from(raw))
    }
    expect(await database.db.receivedEmail.count()).toBe(before + 4)
  })

  it('shows HTML without what is dangerous, and names what is attached', async () => {
    const parts = [
      '--B\r\nContent-Type: text/html\r\n\r\n<p>Hi</p><script>alert(1)</script>',
      '--B\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\n%PDF',
      '--B--',
    ]
    const type = 'Content-Type: multipart/mixed; boundary=B'
    await store(message(['Message-ID: <html@spec>', 'MIME-Version: 1.0', type], parts.join('\r\n')))
    const email = await newest()
    expect(email.html?.trim()).toBe('<p>Hi</p>')
    expect(email.attachments).toEqual([
      { filename: 'a.pdf', contentType: 'application/pdf', sizeBytes: 4 },
    ])
  })

  it('pages from the newest, without gaps or repeats', async () => {
    const all = await database.db.receivedEmail.count()
    const seen = new Set<string>()
    let cursor: string | undefined
    do {
      const page = await listReceivedEmails(reader(), { limit: 2, cursor })
      expect(receivedEmailListSchema.parse(page)).toEqual(page)
      for (const { id } of page.items) seen.add(id)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen.size).toBe(all)
  })

  it('is for nobody whose role does not name it', async () => {
    for (const [ctx, code] of [
      [contextWith(database.db, null), 'unauthenticated'],
      [contextWith(database.db, []), 'forbidden'],
    ] as const) {
      await expect(listReceivedEmails(ctx, { limit: 1 })).rejects.toMatchObject({ code })
      await expect(getReceivedEmail(ctx, { id: unknown })).rejects.toMatchObject({ code })
    }
    await expect(getReceivedEmail(reader(), { id: unknown })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
