import { createHash, randomBytes } from 'node:crypto'

const lifetimeMs = 72 * 60 * 60_000

/** SHA-256 of a token: 32 random bytes need no salt. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** A new secret for a link, its hash to keep, and until when it is good. */
export function makeToken(now: Date) {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token), expiresAt: new Date(now.getTime() + lifetimeMs) }
}
