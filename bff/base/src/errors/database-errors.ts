import type { ErrorCode } from '@zhancore/core'

/**
 * Codes of Prisma (P….) and of PostgreSQL (five characters) that are an answer to the caller, not a
 * fault of ours. https://www.prisma.io/docs/orm/reference/error-reference, PostgreSQL appendix A.
 */
const known: Record<string, ErrorCode> = {
  P2025: 'not_found',
  P2001: 'not_found',
  P2015: 'not_found',
  P2018: 'not_found',
  P2002: 'already_exists',
  23505: 'already_exists',
  P2000: 'invalid_input',
  P2003: 'invalid_input',
  P2005: 'invalid_input',
  P2006: 'invalid_input',
  P2007: 'invalid_input',
  P2011: 'invalid_input',
  P2019: 'invalid_input',
  P2020: 'invalid_input',
  P2023: 'invalid_input',
  P2033: 'invalid_input',
  23502: 'invalid_input',
  23503: 'invalid_input',
  23514: 'invalid_input',
  P2034: 'version_conflict',
  40001: 'version_conflict',
  '40P01': 'version_conflict',
  P1001: 'service_unavailable',
  P1002: 'service_unavailable',
  P1008: 'service_unavailable',
  P1017: 'service_unavailable',
  P2024: 'service_unavailable',
  P2028: 'service_unavailable',
  P2037: 'service_unavailable',
  53300: 'service_unavailable',
  '57P01': 'service_unavailable',
  '57P02': 'service_unavailable',
  '57P03': 'service_unavailable',
  ECONNREFUSED: 'service_unavailable',
  ECONNRESET: 'service_unavailable',
  ETIMEDOUT: 'service_unavailable',
  EPIPE: 'service_unavailable',
  DatabaseNotReachable: 'service_unavailable',
  ConnectionClosed: 'service_unavailable',
  SocketTimeout: 'service_unavailable',
  TooManyConnections: 'service_unavailable',
}

/** pg gives these without any code. */
const lostConnection = /^Connection terminated|^timeout exceeded when trying to connect/

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Class 08: connection failed; class 22: the value itself can't be stored (NUL, number too big, bad uuid). */
function codeFor(code: unknown): ErrorCode | undefined {
  if (typeof code !== 'string') return undefined
  if (Object.hasOwn(known, code)) return known[code]
  if (/^22[0-9A-Z]{3}$/.test(code)) return 'invalid_input'
  return /^08[0-9A-Z]{3}$/.test(code) ? 'service_unavailable' : undefined
}

/**
 * Code of the answer for an error of Prisma or pg, or `undefined` when it is none that a caller
 * should hear of. Prisma 7 keeps PostgreSQL's own code several causes deep.
 */
export function databaseErrorCode(error: unknown, depth = 0): ErrorCode | undefined {
  if (!isRecord(error) || depth > 4) return undefined
  const direct = codeFor(error['code']) ?? codeFor(error['originalCode']) ?? codeFor(error['kind'])
  if (direct) return direct
  if (typeof error['message'] === 'string' && lostConnection.test(error['message'])) {
    return 'service_unavailable'
  }
  if (error['name'] === 'PrismaClientInitializationError') return 'service_unavailable'
  const meta = isRecord(error['meta']) ? error['meta'] : undefined
  return (
    databaseErrorCode(error['cause'], depth + 1) ??
    databaseErrorCode(meta?.['driverAdapterError'], depth + 1)
  )
}
