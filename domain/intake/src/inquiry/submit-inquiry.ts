import { normalizeEmail, normalizePhone } from '@zhancore/contacts'
import { findOrCreateClient, humanNumber, lockKeys } from '@zhancore/crm'
import { type DomainContext, recordHistory, type Transaction } from '@zhancore/db'
import { queueEmail } from '@zhancore/email'

import type { InquirySubmitted, SubmitInquiry } from './inquiry.schema'

/** Within this time the same words of the same client are the same request. */
const sameRequestMs = 24 * 60 * 60_000

type Submission = SubmitInquiry & { phone: string; email: string }

const words = (text: string) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()

async function findSame(tx: Transaction, now: Date, clientId: string, text: string) {
  const recent = await tx.inquiry.findMany({
    where: { clientId, createdAt: { gte: new Date(now.getTime() - sameRequestMs) } },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { number: true, text: true },
  })
  return recent.find((inquiry) => words(inquiry.text) === words(text))
}

async function makeInquiry(
  tx: Transaction,
  ctx: DomainContext,
  clientId: string,
  { consent: _consent, website: _website, ...submission }: Submission,
) {
  const now = ctx.now()
  const inquiry = await tx.inquiry.create({
    data: { ...submission, clientId, consentAt: now, createdAt: now },
    select: { id: true, number: true, version: true, status: true },
  })
  await recordHistory(tx, ctx, {
    subject: { type: 'inquiry', id: inquiry.id },
    action: 'submit-inquiry',
    version: inquiry.version,
    toStage: inquiry.status,
  })
  return inquiry
}

/** Tells the visitor, at the address just typed, that the request is here. */
const confirm = (tx: Transaction, { id, number }: { id: string; number: number }, to: Submission) =>
  queueEmail(tx, {
    idempotencyKey: `request-received:${id}:1`,
    to: { name: to.name, address: to.email },
    locale: to.locale,
    template: 'request-received',
    params: { requestNumber: humanNumber('inquiry', number) },
    about: { type: 'inquiry', id },
  })

async function takeIn(tx: Transaction, ctx: DomainContext, submission: Submission) {
  const { idempotencyKey, name, phone, email, locale, text } = submission
  await lockKeys(tx, [idempotencyKey])
  const sent = await tx.inquiry.findUnique({
    where: { idempotencyKey },
    select: { number: true },
  })
  if (sent) return sent
  const client = await findOrCreateClient(tx, ctx, { name, phone, email, locale })
  const same = await findSame(tx, ctx.now(), client.id, text)
  if (same) return same
  const inquiry = await makeInquiry(tx, ctx, client.id, submission)
  await confirm(tx, inquiry, submission)
  return inquiry
}

/**
 * Takes a visitor's request in: the client is found or made, the request waits in Unsorted, and
 * the visitor gets a letter. The same form sent again, or the same words within a day, is the same
 * request and makes no second letter. Open to everybody. Throws `invalid_input` beside the field.
 */
export async function submitInquiry(
  ctx: DomainContext,
  input: SubmitInquiry,
): Promise<InquirySubmitted> {
  const phone = normalizePhone(input.phone).e164
  const email = normalizeEmail(input.email).address
  const { number } = await ctx.db.$transaction((tx) => takeIn(tx, ctx, { ...input, phone, email }))
  return { number: humanNumber('inquiry', number) }
}
