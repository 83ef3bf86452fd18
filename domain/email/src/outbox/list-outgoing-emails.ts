import type { DomainContext } from '@zhancore/db'

import { authorizeEmail } from '../authorize-email'
import type { ListEmails, OutgoingEmailList } from '../email.schema'
import { positionOf, toPage } from '../page'
import { outgoingFields, viewOutgoing } from './outgoing-view'

/** Letters that the system sends, the newest first. Throws `forbidden` for roles without mail. */
export async function listOutgoingEmails(
  ctx: DomainContext,
  { cursor, limit }: ListEmails,
): Promise<OutgoingEmailList> {
  authorizeEmail(ctx, 'read')
  const after = positionOf(cursor)
  const rows = await ctx.db.outgoingEmail.findMany({
    where: after && {
      createdAt: { lte: after.at },
      NOT: { createdAt: after.at, id: { gte: after.id } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: outgoingFields,
  })
  return toPage(rows, limit, { at: ({ createdAt }) => createdAt, view: viewOutgoing })
}
