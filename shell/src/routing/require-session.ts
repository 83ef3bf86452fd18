import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'

import type { SessionService } from '../session/session-service'

/** Places of the staff are for who is signed in; others are sent to sign in, and come back afterwards. */
export async function requireSession(
  to: Pick<RouteLocationNormalized, 'fullPath' | 'matched'>,
  session: Pick<SessionService, 'status' | 'user'>,
  known: Promise<unknown>,
): Promise<RouteLocationRaw | undefined> {
  const isForStaff = to.matched.some(({ meta }) => meta.frame === 'staff')
  if (!isForStaff) return undefined
  if (session.status.value === 'unknown') await known
  // when nobody can tell, the page says so: sending people to sign in would not help them
  if (session.user.value || session.status.value === 'unavailable') return undefined
  return { path: '/login', query: { returnTo: to.fullPath } }
}
