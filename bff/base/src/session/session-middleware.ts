import connectPgSimple from 'connect-pg-simple'
import type { RequestHandler } from 'express'
import session from 'express-session'
import type { Pool } from 'pg'

import type { Logger } from '@zhancore/logging'

import { cookieName, cookieSettings, idleLimitMs } from './session-settings'

declare module 'express-session' {
  interface SessionData {
    userId: string
    /** when the person signed in, milliseconds since 1970 */
    startedAt: number
  }
}

export interface SessionSettings {
  pool: Pool
  secret: string
  publicUrl: string
  log: Logger
}

/**
 * Server-side sessions in `web.session`. The cookie has no expiry of its own: the row's `expire` is
 * the idle limit, and whoever deletes the row has signed the person out at once.
 */
export function sessionMiddleware(settings: SessionSettings): RequestHandler {
  const PostgresStore = connectPgSimple(session)
  const store = new PostgresStore({
    pool: settings.pool,
    schemaName: 'web',
    tableName: 'session',
    ttl: idleLimitMs / 1000,
    // its own touch writes at every request; see note-use.ts
    disableTouch: true,
    errorLog: (...details: unknown[]) =>
      settings.log.warn({ details: details.map(String) }, 'sessions'),
  })
  return session({
    store,
    name: cookieName(settings.publicUrl),
    secret: settings.secret,
    cookie: cookieSettings(settings.publicUrl),
    resave: false,
    rolling: false,
    saveUninitialized: false,
  })
}
