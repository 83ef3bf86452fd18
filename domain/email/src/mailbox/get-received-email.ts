import { simpleParser } from 'mailparser'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorizeMail } from '../authorize'
import type { GetReceivedEmail, ReceivedEmailDetails } from './received-email.schema'
import { viewReceivedEmail } from './received-email-view'
import { safeHtml } from './safe-html'

/** One letter of the local mailbox, safe to show, with what is attached to it. Throws `not_found`. */
export async function getReceivedEmail(
  ctx: DomainContext,
  { id }: GetReceivedEmail,
): Promise<ReceivedEmailDetails> {
  authorizeMail(ctx, 'read')
  const row = await ctx.db.receivedEmail.findUnique({ where: { id } })
  if (!row) throw new DomainError('not_found')
  const { attachments } = await simpleParser(Buffer.from(row.raw))
  return {
    ...viewReceivedEmail(row),
    html: row.html === null ? null : safeHtml(row.html),
    text: row.text,
    attachments: attachments.map(({ filename, contentType, size }) => ({
      filename: filename ?? '',
      contentType,
      sizeBytes: size,
    })),
  }
}
