import { createTransport } from 'nodemailer'
import { expect, it, onTestFinished } from 'vitest'

import { anyFreePort } from '../machine/free-port'
import { createSmtpMailbox, type StoreMail } from './smtp-mailbox'

async function mailboxWith(store: StoreMail) {
  const port = await anyFreePort()
  const mailbox = createSmtpMailbox(store)
  mailbox.on('error', () => undefined)
  await new Promise<void>((resolve) => mailbox.listen(port, '127.0.0.1', () => resolve()))
  onTestFinished(() => new Promise<void>((resolve) => mailbox.close(resolve)))
  return createTransport({ host: '127.0.0.1', port, secure: false })
}

const mail = {
  from: { name: 'Zhancore', address: 'crm@zhancore.local' },
  to: { name: 'Әсел', address: 'asel@example.kz' },
  subject: 'Өтінім қабылданды',
  text: 'Сәлеметсіз бе!',
}

it('keeps a mail as it came', async () => {
  const stored: string[] = []
  const transport = await mailboxWith(async (raw) => void stored.push(raw.toString()))
  await transport.sendMail(mail)
  expect(stored).toHaveLength(1)
  expect(stored[0]).toContain('To: =?UTF-8?')
})

it('asks the sender to come back when the mail could not be stored', async () => {
  const transport = await mailboxWith(() => Promise.reject(new Error('no database')))
  await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 451 })
})
