import { DomainError } from '@zhancore/core'
import { type DomainContext, recordHistory } from '@zhancore/db'

import { authorize } from '../authorize'
import { keepAnAdministrator, lockUser } from './lock-user'
import type { ChangeRole, UserView } from './user.schema'
import { userFields, viewUser } from './user-view'

/**
 * Gives a person another role; it holds from their next request on.
 * Throws `own_role`, `last_administrator`, `version_conflict`, `not_found`.
 */
export async function changeRole(ctx: DomainContext, input: ChangeRole): Promise<UserView> {
  const actor = authorize(ctx, 'update', 'User')
  if (input.id === actor.id) throw new DomainError('own_role')
  return ctx.db.$transaction(async (tx) => {
    await keepAnAdministrator(tx, input.id)
    const before = await lockUser(tx, input)
    if (before.role === input.role) return viewUser(before)
    const user = await tx.user.update({
      where: { id: input.id },
      data: { role: input.role, version: { increment: 1 } },
      select: userFields,
    })
    await recordHistory(tx, ctx, {
      subject: { type: 'user', id: user.id },
      action: 'change-role',
      version: user.version,
      details: { role: { from: before.role, to: user.role } },
    })
    return viewUser(user)
  })
}
