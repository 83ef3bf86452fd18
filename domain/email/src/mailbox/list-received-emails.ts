import { decodeCursor } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorizeMail } from '../authorize'
import { toPage } from '../page'
import type { ListReceivedEmails, ReceivedEmailList } from './received-email.schema'
import { receivedEmailFields, viewReceivedEmail } from './received-email-view'

const after = (cursor: string) => {
  const { at, id } = decodeCursor(cursor)
  return { receivedAt: { lte: at }, NOT: { receivedAt: at, id: { gte: id } } }
}

/** Letters that arrived at the local mailbox: the newest first. */
export async function listReceivedEmails(
  ctx: DomainContext,
  input: ListReceivedEmails,
): Promise<ReceivedEmailList> {
  authorizeMail(ctx, 'read')
  const rows = await ctx.db.receivedEmail.findMany({
    where: input.cursor === undefined ? {} : after(input.cursor),
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: input.limit + 1,
    select: receivedEmailFields,
  })
  return toPage(rows, input.limit, {
    view: viewReceivedEmail,
    position: ({ receivedAt: at, id }) => ({ at, id }),
  })
}
