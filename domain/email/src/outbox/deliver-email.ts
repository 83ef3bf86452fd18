import type { Database, OutgoingEmail } from '@zhancore/db'

import { contractFile } from './contract-file'
import type { DeliverEmail } from './deliver-email.schema'
import { readFailure } from './delivery-failure'
import type { Mailer } from './mailer'
import { maxDeliveryAttempts } from './queue-email'
import { htmlOf } from './stored-email'

export interface DeliveryDeps {
  db: Database
  mailer: Mailer
}

/**
 * Sends one queued letter. A letter that has left, or was given up, is left alone. Throws when
 * another try is worth it: the queue calls again, later.
 */
export async function deliverEmail(deps: DeliveryDeps, { emailId }: DeliverEmail): Promise<void> {
  const row = await deps.db.outgoingEmail.findUnique({ where: { id: emailId } })
  if (row?.status !== 'queued') return
  const html = await htmlOf(row)
  const sent = await send(deps, row, html).catch((error: unknown) => ({ error }))
  if ('error' in sent) return recordFailure(deps.db, row, sent.error)
  await settle(deps.db, row, {
    status: 'sent',
    html,
    messageId: sent.messageId,
    sentAt: new Date(),
    lastError: null,
  })
}

async function send({ db, mailer }: DeliveryDeps, row: OutgoingEmail, html: string) {
  const messageId = await mailer.send({
    id: row.id,
    to: { name: row.toName, address: row.toAddress },
    subject: row.subject,
    html,
    text: row.text,
    attachments: await contractFile(db, row),
  })
  return { messageId }
}

type Outcome = Pick<OutgoingEmail, 'status' | 'lastError'> &
  Partial<Pick<OutgoingEmail, 'html' | 'messageId' | 'sentAt'>>

/** Counts the try. Nobody else's verdict is overwritten: a second worker may have been faster. */
async function settle(db: Database, { id }: OutgoingEmail, outcome: Outcome): Promise<void> {
  await db.outgoingEmail.updateMany({
    where: { id, status: 'queued' },
    data: { ...outcome, attempts: { increment: 1 }, version: { increment: 1 } },
  })
}

async function recordFailure(db: Database, row: OutgoingEmail, error: unknown): Promise<void> {
  const { reason, isPermanent } = readFailure(error)
  const isOver = isPermanent || row.attempts + 1 >= maxDeliveryAttempts
  await settle(db, row, { status: isOver ? 'failed' : 'queued', lastError: reason })
  if (!isOver) throw error
}
