import { DomainError } from '@zhancore/core'
import { type DomainContext, recordHistory } from '@zhancore/db'

import { hashPassword, needsNewHash, verifyPassword } from '../password/password-hash'
import { readActor } from '../read-actor'
import { countAttempt, forgetAttempts, giveBackAttempt, type Limit } from '../throttle/throttle'
import type { SignedIn, SignIn } from './session.schema'

/** What signing in needs besides: whose tries are counted together. */
export type SignInContext = DomainContext & {
  /** IP address of the caller */
  clientAddress: string
}

const accountLimit = (email: string): Limit => ({ name: 'sign-in:account', key: email, points: 10 })

/** A whole office may stand behind one address. */
const addressLimit = (address: string): Limit => ({
  name: 'sign-in:address',
  key: address,
  points: 50,
})

async function findByPassword({ db }: DomainContext, { email, password }: SignIn) {
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, status: true, passwordHash: true },
  })
  // always verified: an answer that comes sooner would tell which addresses have an account
  const isRight = await verifyPassword(user?.passwordHash, password)
  return isRight && user?.status === 'active' ? user : null
}

async function noteSignIn(ctx: DomainContext, userId: string, passwordHash: string | undefined) {
  const actor = await readActor(ctx.db, userId)
  await ctx.db.$transaction(async (tx) => {
    const { version } = await tx.user.update({
      where: { id: userId },
      data: { lastSignInAt: ctx.now(), ...(passwordHash && { passwordHash }) },
      select: { version: true },
    })
    const subject = { type: 'user', id: userId } as const
    await recordHistory(tx, { ...ctx, actor }, { subject, action: 'sign-in', version })
  })
}

/**
 * Checks e-mail and password; the caller then starts the session of `userId`.
 * Throws `sign_in_failed`, the same for an unknown address, a wrong password and a deactivated
 * account, and `too_many_attempts` after ten tries for an account or fifty from an address in
 * fifteen minutes.
 */
export async function signIn(ctx: SignInContext, input: SignIn): Promise<SignedIn> {
  const account = accountLimit(input.email)
  const address = addressLimit(ctx.clientAddress)
  await countAttempt(ctx, [account, address])
  const user = await findByPassword(ctx, input)
  if (!user?.passwordHash) throw new DomainError('sign_in_failed')
  const isOutdated = needsNewHash(user.passwordHash)
  await noteSignIn(ctx, user.id, isOutdated ? await hashPassword(input.password) : undefined)
  await Promise.all([forgetAttempts(ctx, account), giveBackAttempt(ctx, address)])
  return { userId: user.id }
}
