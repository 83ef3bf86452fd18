import type { DomainContext } from '@zhancore/db'

import { authorizeEmail } from '../authorize-email'
import type { ListEmails, ReceivedEmailList } from '../email.schema'
import { positionOf, toPage } from '../page'
import { receivedFields, viewReceived } from './received-view'

/** The local mailbox, the newest first. Throws `forbidden` for roles without mail. */
export async function listReceivedEmails(
  ctx: DomainContext,
  { cursor, limit }: ListEmails,
): Promise<ReceivedEmailList> {
  authorizeEmail(ctx, 'read')
  const after = positionOf(cursor)
  const rows = await ctx.db.receivedEmail.findMany({
    where: after && {
      receivedAt: { lte: after.at },
      NOT: { receivedAt: after.at, id: { gte: after.id } },
    },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: receivedFields,
  })
  return toPage(rows, limit, { at: ({ receivedAt }) => receivedAt, view: viewReceived })
}
