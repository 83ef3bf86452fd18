import { DomainError } from '@zhancore/core'
import { type DomainContext, lastChange, recordHistory, type Transaction } from '@zhancore/db'

import { authorizeMail } from '../authorize'
import type { OutgoingEmailView, ResendEmail } from './outgoing-email.schema'
import { outgoingEmailFields, viewOutgoingEmail } from './outgoing-email-view'
import { enqueueDelivery } from './queue-email'

/**
 * Sends a letter again that could not be delivered. Throws `not_found`, `version_conflict`, or
 * `transition_not_allowed` for a letter that has left or is about to.
 */
export async function resendEmail(
  ctx: DomainContext,
  { id, version }: ResendEmail,
): Promise<OutgoingEmailView> {
  authorizeMail(ctx, 'update')
  return ctx.db.$transaction(async (tx) => {
    const [row] = await tx.outgoingEmail.updateManyAndReturn({
      where: { id, version, status: 'failed' },
      data: { status: 'queued', attempts: 0, lastError: null, version: { increment: 1 } },
      select: outgoingEmailFields,
    })
    if (!row) return refuse(tx, { id, version })
    await enqueueDelivery(tx, id)
    const subject = { type: 'email', id } as const
    await recordHistory(tx, ctx, { subject, action: 'resend-email', version: row.version })
    return viewOutgoingEmail(row)
  })
}

async function refuse(tx: Transaction, { id, version }: ResendEmail): Promise<never> {
  const row = await tx.outgoingEmail.findUnique({ where: { id }, select: outgoingEmailFields })
  if (!row) throw new DomainError('not_found')
  const change = await lastChange(tx, 'email', id)
  const current = {
    version: row.version,
    stage: row.status,
    changedBy: change?.actorName ?? undefined,
    changedAt: change?.at.toISOString(),
  }
  const isStale = row.version !== version
  throw new DomainError(isStale ? 'version_conflict' : 'transition_not_allowed', { current })
}
