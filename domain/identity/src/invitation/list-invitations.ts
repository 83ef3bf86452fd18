import type { DomainContext } from '@zhancore/db'

import { authorize } from '../authorize'
import type { InvitationList } from './invitation.schema'
import { viewInvitation } from './view-invitation'

const mostShown = 100

/** Invitations that nobody has taken up, the newest first, the expired ones too; at most a hundred. */
export async function listInvitations(ctx: DomainContext): Promise<InvitationList> {
  authorize(ctx, 'read', 'User')
  const rows = await ctx.db.invitation.findMany({
    where: { acceptedAt: null, email: { not: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
  })
  const now = ctx.now()
  return { items: rows.map((row) => viewInvitation(row, now)) }
}
