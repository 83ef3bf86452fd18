import { DomainError } from '@zhancore/core'
import { type DomainContext, type Invitation, recordHistory, type Transaction } from '@zhancore/db'

import { isCommonPassword } from '../password/common-password'
import { hashPassword } from '../password/password-hash'
import { readActor } from '../read-actor'
import type { SignedIn } from '../session/session.schema'
import { findInvitation, openInvitation } from './find-invitation'
import type { AcceptInvitation } from './invitation.schema'

const refuseField = (path: string, code: string) =>
  new DomainError('invalid_input', { fields: [{ path, code }] })

function emailOf(invitation: Invitation, input: AcceptInvitation): string {
  const email = invitation.email ?? input.email
  if (!email) throw refuseField('email', 'required')
  return email
}

/** Takes it up exactly once: of two at the same moment one finds it taken. */
async function takeInvitation(tx: Transaction, token: string, now: Date): Promise<void> {
  const taken = await tx.invitation.updateMany({
    where: openInvitation(token, now),
    data: { acceptedAt: now },
  })
  if (taken.count === 0) throw new DomainError('invitation_invalid')
}

async function refuseTaken(tx: Transaction, invitation: Invitation, email: string): Promise<void> {
  if (invitation.email === null && (await tx.user.count()) > 0) {
    throw new DomainError('invitation_invalid')
  }
  if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
    throw refuseField('email', 'email_taken')
  }
}

/**
 * Makes the account that was offered; the caller then starts the session of `userId`.
 * Throws `invitation_invalid` when the link is used or over, and `invalid_input` with
 * `password_too_common`, `email_taken` or `required` beside its field.
 */
export async function acceptInvitation(
  ctx: DomainContext,
  input: AcceptInvitation,
): Promise<SignedIn> {
  const now = ctx.now()
  const invitation = await findInvitation(ctx.db, input.token, now)
  const email = emailOf(invitation, input)
  if (isCommonPassword(input.password, [input.name, email])) {
    throw refuseField('password', 'password_too_common')
  }
  const passwordHash = await hashPassword(input.password)
  return ctx.db.$transaction(async (tx) => {
    await takeInvitation(tx, input.token, now)
    await refuseTaken(tx, invitation, email)
    const { id, version } = await tx.user.create({
      data: {
        id: invitation.id,
        email,
        name: input.name,
        role: invitation.role,
        locale: input.locale ?? invitation.locale,
        passwordHash,
        lastSignInAt: now,
      },
      select: { id: true, version: true },
    })
    const actor = await readActor(tx, id)
    await recordHistory(
      tx,
      { ...ctx, actor },
      {
        subject: { type: 'user', id },
        action: 'accept-invitation',
        version,
        details: { role: invitation.role, invitedById: invitation.invitedById },
      },
    )
    return { userId: id }
  })
}
