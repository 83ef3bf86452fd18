import { DomainError } from '@zhancore/core'
import { type DomainContext, recordHistory, type Transaction } from '@zhancore/db'
import { queueEmail } from '@zhancore/email'

import { authorize } from '../authorize'
import type { InvitationView, InviteUser } from './invitation.schema'
import { makeToken } from './token'
import { viewInvitation } from './view-invitation'

export type InviteContext = DomainContext & {
  /** address of the system as people reach it: the link in the letter begins with it */
  publicUrl: string
}

async function refuseColleague(tx: Transaction, email: string): Promise<void> {
  const colleague = await tx.user.findUnique({ where: { email }, select: { id: true } })
  if (!colleague) return
  throw new DomainError('invalid_input', { fields: [{ path: 'email', code: 'email_taken' }] })
}

async function sendInvitation(
  tx: Transaction,
  ctx: InviteContext,
  { invitation, token }: { invitation: InvitationView; token: string },
): Promise<void> {
  await queueEmail(tx, {
    idempotencyKey: `invitation:${invitation.id}`,
    template: 'invitation',
    locale: invitation.locale,
    to: { address: invitation.email, name: invitation.name },
    params: {
      link: new URL(`/login/invitation?token=${token}`, ctx.publicUrl).href,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
    },
  })
}

/**
 * Invites a person by a letter with a link that is good for 72 hours, once. An earlier invitation
 * of the same address is void from then on. Throws `invalid_input` with `email_taken` for a colleague.
 */
export async function inviteUser(ctx: InviteContext, input: InviteUser): Promise<InvitationView> {
  const actor = authorize(ctx, 'create', 'User')
  const now = ctx.now()
  const { token, ...secret } = makeToken(now)
  return ctx.db.$transaction(async (tx) => {
    await refuseColleague(tx, input.email)
    await tx.invitation.deleteMany({ where: { email: input.email, acceptedAt: null } })
    const invitation = await tx.invitation.create({
      data: { ...input, ...secret, invitedById: actor.id, createdAt: now },
    })
    const view = viewInvitation(invitation, now)
    await sendInvitation(tx, ctx, { invitation: view, token })
    await recordHistory(tx, ctx, {
      // whoever takes it up gets this id: their history begins here
      subject: { type: 'user', id: invitation.id },
      action: 'invite-user',
      version: 1,
      details: { role: input.role },
    })
    return view
  })
}
