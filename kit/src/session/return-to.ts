/**
 * The path to return to after sign-in, if `value` is one of this origin; else `fallback`.
 * `//host`, `/\host` and `https:…` would lead to another site.
 */
export function safeReturnTo(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return fallback
  const origin = 'http://origin.invalid'
  if (!URL.canParse(value, origin)) return fallback
  const url = new URL(value, origin)
  return url.origin === origin ? url.pathname + url.search + url.hash : fallback
}
