import type { Request, Response } from 'express'

import { cookieName, cookieSettings } from './session-settings'

/** What a procedure may do with the caller's session. */
export interface SessionControl {
  /** Starts a session of this user under a new id, so that an id planted before is worth nothing. */
  signIn(userId: string): Promise<void>
  /** Ends the session on the server and takes the cookie away. */
  signOut(): Promise<void>
}

const callback = (start: (done: (error?: unknown) => void) => void) =>
  new Promise<void>((resolve, reject) =>
    start((error) =>
      error ? reject(error instanceof Error ? error : new Error(String(error))) : resolve(),
    ),
  )

/** Session of one request; `now` in UTC is when a new one begins. */
export function sessionControl(
  request: Request,
  response: Response,
  options: { publicUrl: string; now: () => Date },
): SessionControl {
  return {
    async signIn(userId) {
      await callback((done) => request.session.regenerate(done))
      request.session.userId = userId
      request.session.startedAt = options.now().getTime()
      await callback((done) => request.session.save(done))
    },
    async signOut() {
      await callback((done) => request.session.destroy(done))
      response.clearCookie(cookieName(options.publicUrl), cookieSettings(options.publicUrl))
    },
  }
}
