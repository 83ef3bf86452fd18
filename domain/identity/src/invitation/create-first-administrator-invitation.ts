import { DomainError } from '@zhancore/core'
import type { Database } from '@zhancore/db'

import { makeToken } from './token'

/**
 * A one-time token for whoever starts an empty system: it makes the first CRM administrator. An
 * earlier one is void from then on. Throws `already_exists` when there is a user.
 */
export async function createFirstAdministratorInvitation(
  db: Database,
  now = new Date(),
): Promise<{ token: string }> {
  const { token, ...secret } = makeToken(now)
  await db.$transaction(async (tx) => {
    if ((await tx.user.count()) > 0) throw new DomainError('already_exists')
    await tx.invitation.deleteMany({ where: { email: null } })
    await tx.invitation.create({ data: { ...secret, role: 'crm_admin', createdAt: now } })
  })
  return { token }
}
