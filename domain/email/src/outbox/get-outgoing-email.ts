import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorizeEmail } from '../authorize-email'
import type { EmailById, OutgoingEmailContent } from '../email.schema'
import { outgoingFields, viewOutgoing } from './outgoing-view'

/** One letter of the system with its content. Throws `not_found` for an unknown id. */
export async function getOutgoingEmail(
  ctx: DomainContext,
  { id }: EmailById,
): Promise<OutgoingEmailContent> {
  authorizeEmail(ctx, 'read')
  const email = await ctx.db.outgoingEmail.findUnique({
    where: { id },
    select: { ...outgoingFields, html: true, text: true },
  })
  if (!email) throw new DomainError('not_found')
  const { html, text, ...fields } = email
  return { ...viewOutgoing(fields), html, text }
}
