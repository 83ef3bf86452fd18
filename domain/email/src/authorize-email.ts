import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

/** Throws `unauthenticated` for a visitor, `forbidden` for a role that may not do it to letters. */
export function authorizeEmail(
  { actor, ability }: Pick<DomainContext, 'actor' | 'ability'>,
  action: 'read' | 'update',
): void {
  if (!actor) throw new DomainError('unauthenticated')
  if (!ability.can(action, 'Email')) throw new DomainError('forbidden')
}
