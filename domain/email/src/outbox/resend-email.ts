import { DomainError } from '@zhancore/core'
import { type DomainContext, recordHistory } from '@zhancore/db'

import { authorizeEmail } from '../authorize-email'
import type { OutgoingEmailView, ResendEmail } from '../email.schema'
import { outgoingFields, viewOutgoing } from './outgoing-view'
import { enqueueDelivery } from './queue-email'

/**
 * Puts a letter that failed back into the queue. Throws `not_found`, `transition_not_allowed` for
 * one that has not failed, `version_conflict` when somebody was faster.
 */
export async function resendEmail(
  ctx: DomainContext,
  { id, version }: ResendEmail,
): Promise<OutgoingEmailView> {
  authorizeEmail(ctx, 'update')
  return ctx.db.$transaction(async (tx) => {
    const email = await tx.outgoingEmail.findUnique({ where: { id } })
    if (!email) throw new DomainError('not_found')
    if (email.version !== version) {
      throw new DomainError('version_conflict', { current: { version: email.version } })
    }
    if (email.status !== 'failed') throw new DomainError('transition_not_allowed')
    const { count } = await tx.outgoingEmail.updateMany({
      where: { id, version, status: 'failed' },
      data: { status: 'queued', lastError: null, version: { increment: 1 } },
    })
    if (count === 0) throw new DomainError('version_conflict')
    await enqueueDelivery(tx, id)
    const subject = { type: 'email', id } as const
    await recordHistory(tx, ctx, { subject, action: 'resend-email', version: version + 1 })
    const queued = { where: { id }, select: outgoingFields }
    return viewOutgoing(await tx.outgoingEmail.findUniqueOrThrow(queued))
  })
}
