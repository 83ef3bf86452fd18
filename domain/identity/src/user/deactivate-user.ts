import { DomainError } from '@zhancore/core'
import { type DomainContext, recordHistory } from '@zhancore/db'

import { authorize } from '../authorize'
import { keepAnAdministrator, lockUser } from './lock-user'
import type { DeactivateUser, UserView } from './user.schema'
import { userFields, viewUser } from './user-view'

/**
 * Shuts a person out, at once and on every device; what they did stays. Nobody shuts themselves out.
 * Throws `forbidden`, `last_administrator`, `version_conflict`, `not_found`.
 */
export async function deactivateUser(ctx: DomainContext, input: DeactivateUser): Promise<UserView> {
  const actor = authorize(ctx, 'update', 'User')
  if (input.id === actor.id) throw new DomainError('forbidden')
  return ctx.db.$transaction(async (tx) => {
    await keepAnAdministrator(tx, input.id)
    const before = await lockUser(tx, input)
    if (before.status === 'deactivated') return viewUser(before)
    const user = await tx.user.update({
      where: { id: input.id },
      data: { status: 'deactivated', version: { increment: 1 } },
      select: userFields,
    })
    // otherwise a session of before would be good again after an activation
    await tx.$executeRaw`delete from web.session where sess->>'userId' = ${input.id}`
    const subject = { type: 'user', id: user.id } as const
    await recordHistory(tx, ctx, { subject, action: 'deactivate-user', version: user.version })
    return viewUser(user)
  })
}
