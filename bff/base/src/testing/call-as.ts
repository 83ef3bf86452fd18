import type { Database } from '@zhancore/db'
import { abilityFor, type Actor } from '@zhancore/identity'

import type { BffContext } from '../context'
import { failureOf } from '../errors/failure'
import { personOf, type Role } from './people'

/** Context of a call by this person; a session that does nothing. */
export function contextOf(db: Database, actor: Actor | null): BffContext {
  return {
    db,
    actor,
    ability: abilityFor(actor),
    now: () => new Date(),
    requestId: 'spec-request',
    clientAddress: '203.0.113.7',
    session: { signIn: () => Promise.resolve(), signOut: () => Promise.resolve() },
  }
}

/**
 * Caller of a router's procedures as a person of this role (`null`: a visitor), without HTTP.
 * What it throws is read by `refusalOf`.
 */
export async function callAs<Procedures>(
  router: { createCaller: (ctx: BffContext) => Procedures },
  role: Role | null,
  db: Database,
): Promise<Procedures> {
  return router.createCaller(contextOf(db, role && (await personOf(db, role))))
}

/** Code with which the wire would refuse this call, or `undefined` when it went well. */
export async function refusalOf(call: PromiseLike<unknown>) {
  try {
    await call
    return undefined
  } catch (error) {
    return failureOf(error).code
  }
}
