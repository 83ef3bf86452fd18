import type { Request, Response } from 'express'
import type { Pool } from 'pg'

import type { Database } from '@zhancore/db'
import { abilityFor, type Actor, type DomainContext, readActor } from '@zhancore/identity'
import type { Logger } from '@zhancore/logging'

import { requestIdOf } from './http/request-id'
import { createUseNotes } from './session/note-use'
import { type SessionControl, sessionControl } from './session/session-control'
import { absoluteLimitMs } from './session/session-settings'

/** What a procedure or a plain route gets: the context of the domain, the session, the caller's address. */
export interface BffContext extends DomainContext {
  session: SessionControl
  /** IP address of the caller as the gateway saw it */
  clientAddress: string
}

/** What one BFF process lives on. */
export interface BffRuntime {
  db: Database
  /** for sessions and for what is plain SQL */
  pool: Pool
  log: Logger
  publicUrl: string
  sessionSecret: string
  version: string
  now: () => Date
}

export type MakeContext = (request: Request, response: Response) => Promise<BffContext>

/** Makes the context of each request, with the actor read anew: a deactivated user is out at once. */
export function contextMaker(runtime: BffRuntime): MakeContext {
  const noteUse = createUseNotes(runtime.pool)

  async function actorOf(request: Request): Promise<Actor | null> {
    const { userId, startedAt } = request.session
    if (userId === undefined || startedAt === undefined) return null
    if (runtime.now().getTime() - startedAt > absoluteLimitMs) return null
    const actor = await readActor(runtime.db, userId)
    if (actor) await noteUse(request.sessionID, runtime.now())
    return actor
  }

  return async (request, response) => {
    const actor = await actorOf(request)
    return {
      db: runtime.db,
      actor,
      ability: abilityFor(actor),
      now: runtime.now,
      requestId: requestIdOf(response),
      session: sessionControl(request, response, runtime),
      clientAddress: request.ip ?? '',
    }
  }
}
