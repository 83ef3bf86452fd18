import { type DomainContext, recordHistory } from '@zhancore/db'

/** Notes that a person left; the caller ends the session itself. For a visitor there is nothing to note. */
export async function signOut(ctx: DomainContext): Promise<void> {
  const { actor, db } = ctx
  if (!actor) return
  await db.$transaction(async (tx) => {
    const where = { id: actor.id }
    const { version } = await tx.user.findUniqueOrThrow({ where, select: { version: true } })
    const subject = { type: 'user', id: actor.id } as const
    await recordHistory(tx, ctx, { subject, action: 'sign-out', version })
  })
}
