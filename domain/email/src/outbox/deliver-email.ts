import * as z from 'zod'

import type { Database, OutgoingEmail } from '@zhancore/db'

import type { DeliverEmail } from '../email.schema'
import type { Mailer } from './create-mailer'

export interface DeliveryDependencies {
  db: Database
  mailer: Mailer
  now?: () => Date
}

const refusalSchema = z.object({ responseCode: z.int() })
const attachmentSchema = z.object({ attachment: z.object({ contractVersionId: z.string() }) })

/** 5xx: the server will never take this mail; anything else may pass. */
function isFinal(failure: unknown): boolean {
  const refusal = refusalSchema.safeParse(failure)
  return refusal.success && refusal.data.responseCode >= 500
}

const reasonOf = (failure: unknown) =>
  (failure instanceof Error ? failure.message : String(failure)).slice(0, 1_000)

async function attachmentsOf(db: Database, { params }: OutgoingEmail) {
  const wanted = attachmentSchema.safeParse(params)
  if (!wanted.success) return []
  const { pdf, ordinal, opportunity } = await db.contractVersion.findUniqueOrThrow({
    where: { id: wanted.data.attachment.contractVersionId },
    select: { pdf: true, ordinal: true, opportunity: { select: { number: true } } },
  })
  const filename = `contract-${opportunity.number}-${ordinal}.pdf`
  return pdf ? [{ filename, content: pdf, contentType: 'application/pdf' }] : []
}

/**
 * Sends a queued letter; one that was sent, or failed for good, is left as it is. The Message-ID
 * comes from the letter's id: sent twice (the process died before it noted the first), it is one
 * mail for the receiving server. Throws where another try may help, so that the queue tries again.
 */
export async function deliverEmail(
  { db, mailer, now = () => new Date() }: DeliveryDependencies,
  { emailId }: DeliverEmail,
): Promise<void> {
  const email = await db.outgoingEmail.findUnique({ where: { id: emailId } })
  if (email?.status !== 'queued') return
  const messageId = `<${email.id}@mail.zhancore>`
  const { toName: name, toAddress: address, subject, html, text } = email
  const note = (data: { status?: 'sent' | 'failed'; sentAt?: Date; lastError: string | null }) =>
    db.outgoingEmail.updateMany({
      where: { id: emailId, status: 'queued' },
      data: { ...data, messageId, attempts: { increment: 1 }, version: { increment: 1 } },
    })
  try {
    const attachments = await attachmentsOf(db, email)
    await mailer.send({ messageId, to: { name, address }, subject, html, text, attachments })
  } catch (failure) {
    const lastError = reasonOf(failure)
    if (!isFinal(failure)) {
      await note({ lastError })
      throw failure
    }
    await note({ status: 'failed', lastError })
    return
  }
  await note({ status: 'sent', sentAt: now(), lastError: null })
}
