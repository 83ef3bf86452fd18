import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'

import { SMTPServer, type SMTPServerSession } from 'smtp-server'

const maxBytes = 26_000_000

/** Takes one mail as it came over the wire; a rejection makes the sender try again later. */
export type StoreMail = (rawMail: Buffer) => Promise<void>

/** Thrown to an SMTP client: 4xx asks it to come back, 5xx tells it not to. */
function smtpError(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode })
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  await finished(stream)
  return Buffer.concat(chunks)
}

/**
 * A real SMTP server that delivers to nobody: it keeps what it gets, for an administrator to read.
 * Loopback only, hence neither TLS nor passwords. A mail is acknowledged when it is stored.
 */
export function createSmtpMailbox(store: StoreMail): SMTPServer {
  async function receive(stream: Readable & { sizeExceeded?: boolean }): Promise<void> {
    const raw = await readAll(stream)
    if (stream.sizeExceeded) throw smtpError('the message is too big', 552)
    try {
      await store(raw)
    } catch {
      throw smtpError('the message could not be stored, try again later', 451)
    }
  }
  return new SMTPServer({
    size: maxBytes,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    banner: 'Zhancore local mailbox',
    onData: (stream, _session: SMTPServerSession, done) => {
      receive(stream).then(() => done(), done)
    },
  })
}
