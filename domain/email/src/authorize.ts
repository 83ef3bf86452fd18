import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

/** Lets through who may read, or send again, the system's mail. Throws `unauthenticated` or `forbidden`. */
export function authorizeMail(ctx: DomainContext, action: 'read' | 'update'): void {
  if (!ctx.actor) throw new DomainError('unauthenticated')
  if (!ctx.ability.can(action, 'Email')) throw new DomainError('forbidden')
}
