/** Names and limits of the one cookie session that all BFFs share. */

const minute = 60_000

/** Without a request for this long a session ends. */
export const idleLimitMs = 8 * 60 * minute
/** A session ends after this long, however busy. */
export const absoluteLimitMs = 7 * 24 * 60 * minute
/** How often use of a session is noted: a write per request would cost more than the request. */
export const noteUseEveryMs = 5 * minute

export const isHttps = (publicUrl: string) => new URL(publicUrl).protocol === 'https:'

/** `__Host-` binds a cookie to this very host, but browsers take it over https only. */
export const cookieName = (publicUrl: string) =>
  isHttps(publicUrl) ? '__Host-zhancore.sid' : 'zhancore.sid'

export const cookieSettings = (publicUrl: string) =>
  ({ httpOnly: true, sameSite: 'lax', secure: isHttps(publicUrl), path: '/' }) as const
