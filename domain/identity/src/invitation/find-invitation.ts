import { DomainError } from '@zhancore/core'
import type { DatabaseOrTransaction, Invitation } from '@zhancore/db'

import { hashToken } from './token'

/** The condition under which an invitation may still be taken up. */
export const openInvitation = (token: string, now: Date) => ({
  tokenHash: hashToken(token),
  acceptedAt: null,
  expiresAt: { gt: now },
})

/** The invitation behind a link. Throws `invitation_invalid` when it is used, over or none of ours. */
export async function findInvitation(
  db: DatabaseOrTransaction,
  token: string,
  now: Date,
): Promise<Invitation> {
  const invitation = await db.invitation.findFirst({ where: openInvitation(token, now) })
  if (!invitation) throw new DomainError('invitation_invalid')
  return invitation
}
