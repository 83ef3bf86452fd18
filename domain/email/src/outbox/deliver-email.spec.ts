import { simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { storeReceivedMail } from '../mailbox/store-received-mail'
import { queueLetter } from '../testing/spec-letters'
import { type SpecSmtp, startSmtp } from '../testing/spec-smtp'
import { deliverEmail } from './deliver-email'
import { createMailer } from './mailer'
import { maxDeliveryAttempts } from './queue-email'

const from = 'Zhancore <crm@zhancore.example>'
const closing: (() => void | Promise<void>)[] = []
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(() => database.drop())

async function outbox(behaviour: Parameters<typeof startSmtp>[0] = {}, url?: string) {
  const smtp: SpecSmtp = await startSmtp(behaviour)
  const mailer = createMailer({ smtpUrl: url ?? smtp.url, from })
  closing.push(smtp.close, mailer.close)
  const deliver = (emailId: string) => deliverEmail({ db: database.db, mailer }, { emailId })
  return { smtp, deliver }
}

const letter = (id: string) => database.db.outgoingEmail.findUniqueOrThrow({ where: { id } })

describe('deliverEmail', () => {
  it('sends a letter once, in both versions, from us to its receiver', async () => {
    const { smtp, deliver } = await outbox()
    const id = await queueLetter(database.db, 'aigul@example.kz')
    await deliver(id)
    await deliver(id)
    expect(smtp.received).toHaveLength(1)
    const mail = await simpleParser(smtp.received[0] ?? '')
    expect(mail.messageId).toBe(`<${id}@zhancore.example>`)
    expect(mail.from?.text).toBe('"Zhancore" <crm@zhancore.example>')
    expect(mail.to).toMatchObject({ value: [{ name: 'Айгүл', address: 'aigul@example.kz' }] })
    expect(mail.subject).toBe('Договор подписан, открыт проект P-3')
    expect(mail.text).toContain('Здравствуйте, Айгүл!')
    expect(mail.html).toContain('<h1')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    const row = await letter(id)
    expect(row).toMatchObject({ status: 'sent', attempts: 1, lastError: null, version: 2 })
    expect(row.html).toContain('P-3')
    expect(row.sentAt).toBeInstanceOf(Date)
  })

  it('gives up at once when the receiver is refused for good', async () => {
    const { deliver } = await outbox({ verdict: () => ({ code: 550, text: '5.1.1 User unknown' }) })
    const id = await queueLetter(database.db, 'nobody@example.kz')
    await deliver(id)
    const row = await letter(id)
    expect(row).toMatchObject({ status: 'failed', attempts: 1 })
    expect(row.lastError).toContain('5.1.1 User unknown')
  })

  it('keeps the reason and tries again when the server asks to come later', async () => {
    let tries = 0
    const greylist = () => (tries++ === 0 ? { code: 451, text: '4.7.1 Greylisted' } : undefined)
    const { smtp, deliver } = await outbox({ verdict: greylist })
    const id = await queueLetter(database.db, 'grey@example.kz')
    await expect(deliver(id)).rejects.toThrow('4.7.1')
    const waiting = await letter(id)
    expect(waiting).toMatchObject({ status: 'queued', attempts: 1 })
    expect(waiting.lastError).toContain('4.7.1 Greylisted')
    await deliver(id)
    expect(await letter(id)).toMatchObject({ status: 'sent', attempts: 2, lastError: null })
    expect(smtp.received).toHaveLength(1)
  })

  it('is one letter to its receiver when the connection breaks after the server took it', async () => {
    let tries = 0
    const { smtp, deliver } = await outbox({ breakOff: () => tries++ === 0 })
    const id = await queueLetter(database.db, 'twice@example.kz')
    await expect(deliver(id)).rejects.toThrow()
    expect(await letter(id)).toMatchObject({ status: 'queued', attempts: 1 })
    await deliver(id)
    expect(smtp.received).toHaveLength(2)
    for (const raw of smtp.received) await storeReceivedMail(database.db, raw)
    const messageId = `<${id}@zhancore.example>`
    expect(await database.db.receivedEmail.count({ where: { messageId } })).toBe(1)
  })

  it('waits while nobody listens, and for a password that we have to mend', async () => {
    const closed = await outbox({}, 'smtp://127.0.0.1:1')
    const id = await queueLetter(database.db, 'later@example.kz')
    await expect(closed.deliver(id)).rejects.toThrow()
    const locked = await startSmtp({ auth: (_auth, _session, done) => done(new Error('no')) })
    closing.push(locked.close)
    const wrong = await outbox({}, locked.url.replace('//', '//crm:wrong@'))
    await expect(wrong.deliver(id)).rejects.toThrow()
    expect(await letter(id)).toMatchObject({ status: 'queued', attempts: 2 })
  })

  it('is shown as failed after the last try, so that people can act', async () => {
    const { deliver } = await outbox({ verdict: () => ({ code: 451, text: 'later' }) })
    const id = await queueLetter(database.db, 'never@example.kz')
    const attempts = maxDeliveryAttempts - 1
    await database.db.outgoingEmail.update({ where: { id }, data: { attempts } })
    await deliver(id)
    expect(await letter(id)).toMatchObject({ status: 'failed', attempts: maxDeliveryAttempts })
  })

  it('does nothing for a letter that is not there', async () => {
    const { smtp, deliver } = await outbox()
    await deliver('0193a1b2-0000-7000-8000-0000000000ff')
    expect(smtp.received).toHaveLength(0)
  })
})

describe('a letter with a contract', () => {
  const pdf = new Uint8Array(Buffer.from('%PDF-1.7 шарт'))
  const contract = (content: Uint8Array<ArrayBuffer> | null) =>
    database.db.contractVersion.upsert({
      where: { id: '0193a1b2-0000-7000-8000-00000000000a' },
      update: { pdf: content },
      create: {
        id: '0193a1b2-0000-7000-8000-00000000000a',
        ordinal: 1,
        locale: 'ru',
        data: {},
        pdf: content,
        opportunity: { create: { title: 'CRM', client: { create: { name: 'Айгүл' } } } },
      },
    })

  it('waits for the PDF, and carries exactly it', async () => {
    const { smtp, deliver } = await outbox()
    await contract(null)
    const id = await queueLetter(database.db, 'client@example.kz', 'contract-for-approval')
    await expect(deliver(id)).rejects.toMatchObject({ code: 'document_unavailable' })
    await contract(pdf)
    await deliver(id)
    const { attachments } = await simpleParser(smtp.received[0] ?? '')
    expect(attachments).toMatchObject([
      { filename: 'Договор D-7.pdf', contentType: 'application/pdf' },
    ])
    expect(attachments[0]?.content).toEqual(Buffer.from(pdf))
  })
})
