import { createHash } from 'node:crypto'

import { type AddressObject, simpleParser } from 'mailparser'

import type { Database } from '@zhancore/db'

/**
 * Keeps a letter that arrived at the local mailbox, as it came and readable. A letter that came
 * before (same Message-ID) is not kept twice. `raw`: the whole message.
 */
export async function storeReceivedMail(db: Database, raw: Buffer): Promise<void> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true })
  await db.receivedEmail.createMany({
    data: [
      {
        messageId: storable(mail.messageId ?? fingerprint(raw)),
        fromAddress: addresses(mail.from),
        toAddress: addresses(mail.to),
        subject: storable(mail.subject ?? ''),
        html: mail.html ? storable(mail.html) : null,
        text: mail.text === undefined ? null : storable(mail.text),
        raw: new Uint8Array(raw),
        sizeBytes: raw.length,
      },
    ],
    skipDuplicates: true,
  })
}

const fingerprint = (raw: Buffer) => `<${createHash('sha256').update(raw).digest('hex')}@mailbox>`

const addresses = (header: AddressObject | AddressObject[] | undefined) =>
  storable(
    [header ?? []]
      .flat()
      .flatMap(({ value }) => value)
      .map(({ address }) => address)
      .filter(Boolean)
      .join(', '),
  )

/** PostgreSQL takes neither a NUL byte nor half a character. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed()
