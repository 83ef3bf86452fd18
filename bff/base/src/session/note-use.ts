import type { Pool } from 'pg'

import { absoluteLimitMs, idleLimitMs, noteUseEveryMs } from './session-settings'

const maxRemembered = 10_000

/*
 * Not by saving the session: a save that overlaps a sign-out would write the deleted row again,
 * and the person would be signed in once more.
 */
const extend = `
  update web.session
  set expire = least(
    now() + make_interval(secs => $2),
    to_timestamp((sess->>'startedAt')::double precision / 1000) + make_interval(secs => $3))
  where sid = $1 and expire >= now()`

/** Puts off the end of a session that is in use, at most once in five minutes per process. */
export function createUseNotes(pool: Pool) {
  const notedAt = new Map<string, number>()
  return async (sessionId: string, now: Date): Promise<void> => {
    if (now.getTime() - (notedAt.get(sessionId) ?? 0) < noteUseEveryMs) return
    if (notedAt.size >= maxRemembered) notedAt.clear()
    notedAt.set(sessionId, now.getTime())
    await pool.query(extend, [sessionId, idleLimitMs / 1000, absoluteLimitMs / 1000])
  }
}
