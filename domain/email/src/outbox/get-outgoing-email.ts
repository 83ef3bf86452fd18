import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorizeMail } from '../authorize'
import type { GetOutgoingEmail, OutgoingEmailDetails } from './outgoing-email.schema'
import { viewOutgoingEmail } from './outgoing-email-view'
import { htmlOf } from './stored-email'

/** One letter of the system as its receiver sees it. Throws `not_found`. */
export async function getOutgoingEmail(
  ctx: DomainContext,
  { id }: GetOutgoingEmail,
): Promise<OutgoingEmailDetails> {
  authorizeMail(ctx, 'read')
  const row = await ctx.db.outgoingEmail.findUnique({ where: { id } })
  if (!row) throw new DomainError('not_found')
  return { ...viewOutgoingEmail(row), html: await htmlOf(row), text: row.text }
}
