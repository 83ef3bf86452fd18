import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorizeEmail } from '../authorize-email'
import type { EmailById, ReceivedEmailContent } from '../email.schema'
import { receivedFields, viewReceived } from './received-view'
import { safeHtml } from './safe-html'

/** One mail of the local mailbox, its HTML made safe. Throws `not_found` for an unknown id. */
export async function getReceivedEmail(
  ctx: DomainContext,
  { id }: EmailById,
): Promise<ReceivedEmailContent> {
  authorizeEmail(ctx, 'read')
  const email = await ctx.db.receivedEmail.findUnique({
    where: { id },
    select: { ...receivedFields, html: true, text: true },
  })
  if (!email) throw new DomainError('not_found')
  const { html, text, ...fields } = email
  return { ...viewReceived(fields), html: html && safeHtml(html), text }
}
