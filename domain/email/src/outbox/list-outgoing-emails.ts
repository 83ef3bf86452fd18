import { decodeCursor } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorizeMail } from '../authorize'
import { toPage } from '../page'
import type { ListOutgoingEmails, OutgoingEmailList } from './outgoing-email.schema'
import { outgoingEmailFields, viewOutgoingEmail } from './outgoing-email-view'

const after = (cursor: string) => {
  const { at, id } = decodeCursor(cursor)
  return { createdAt: { lte: at }, NOT: { createdAt: at, id: { gte: id } } }
}

/** Letters that the system wants to send, has sent, or could not send: the newest first. */
export async function listOutgoingEmails(
  ctx: DomainContext,
  input: ListOutgoingEmails,
): Promise<OutgoingEmailList> {
  authorizeMail(ctx, 'read')
  const rows = await ctx.db.outgoingEmail.findMany({
    where: input.cursor === undefined ? {} : after(input.cursor),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: input.limit + 1,
    select: outgoingEmailFields,
  })
  return toPage(rows, input.limit, {
    view: viewOutgoingEmail,
    position: ({ createdAt: at, id }) => ({ at, id }),
  })
}
