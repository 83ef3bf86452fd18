import { createHash } from 'node:crypto'

import { simpleParser } from 'mailparser'

import type { Database } from '@zhancore/db'

/** PostgreSQL refuses a NUL byte in text. */
const storable = (text: string | undefined) => text?.replaceAll('\0', '').toWellFormed()

const addressesOf = (field: { text: string } | { text: string }[] | undefined) =>
  [field ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')

/**
 * Puts a mail, as it came over SMTP, into the local mailbox. A mail with a Message-ID that is
 * already there is the same mail delivered again: nothing happens.
 */
export async function storeReceivedMail(db: Database, raw: Buffer): Promise<void> {
  const mail = await simpleParser(raw)
  const messageId = mail.messageId ?? `<${createHash('sha256').update(raw).digest('hex')}@unnamed>`
  await db.receivedEmail.createMany({
    data: {
      messageId: storable(messageId) ?? '',
      fromAddress: storable(addressesOf(mail.from)) ?? '',
      toAddress: storable(addressesOf(mail.to)) ?? '',
      subject: storable(mail.subject) ?? '',
      html: storable(mail.html || undefined) ?? null,
      text: storable(mail.text) ?? null,
      raw: new Uint8Array(raw),
      sizeBytes: raw.length,
    },
    skipDuplicates: true,
  })
}
