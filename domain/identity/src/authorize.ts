import { DomainError } from '@zhancore/core'
import type { Action, Actor, AppSubject, DomainContext } from '@zhancore/db'

/** The person behind the call. Throws `unauthenticated` when there is none. */
export function requireActor(ctx: Pick<DomainContext, 'actor'>): Actor {
  if (!ctx.actor) throw new DomainError('unauthenticated')
  return ctx.actor
}

/** Who calls, if their role may do it to some record of that kind. Throws `unauthenticated` or `forbidden`. */
export function authorize(
  ctx: Pick<DomainContext, 'actor' | 'ability'>,
  action: Action,
  subject: Extract<AppSubject, string>,
): Actor {
  const actor = requireActor(ctx)
  if (!ctx.ability.can(action, subject)) throw new DomainError('forbidden')
  return actor
}
