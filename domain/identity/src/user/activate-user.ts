import { type DomainContext, recordHistory } from '@zhancore/db'

import { authorize } from '../authorize'
import { lockUser } from './lock-user'
import type { ActivateUser, UserView } from './user.schema'
import { userFields, viewUser } from './user-view'

/** Lets a deactivated person in again, with the role and password of before. Throws `version_conflict`, `not_found`. */
export async function activateUser(ctx: DomainContext, input: ActivateUser): Promise<UserView> {
  authorize(ctx, 'update', 'User')
  return ctx.db.$transaction(async (tx) => {
    const before = await lockUser(tx, input)
    if (before.status === 'active') return viewUser(before)
    const user = await tx.user.update({
      where: { id: input.id },
      data: { status: 'active', version: { increment: 1 } },
      select: userFields,
    })
    const subject = { type: 'user', id: user.id } as const
    await recordHistory(tx, ctx, { subject, action: 'activate-user', version: user.version })
    return viewUser(user)
  })
}
