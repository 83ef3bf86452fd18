export type BffErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'throttled'
  | 'unavailable'

export interface BffErrorDetails {
  fields?: { path: string; code: string }[]
  current?: { version: number; stage?: string; changedBy?: string; changedAt?: string }
  missing?: string[]
  retryAfterSeconds?: number
}

interface BffErrorParts {
  code: string
  httpStatus: number
  details?: BffErrorDetails
  requestId?: string
}

const kindByStatus: Record<number, BffErrorKind> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  412: 'conflict',
  413: 'invalid',
  422: 'invalid',
  429: 'throttled',
}

/** The one error that a call to a BFF fails with. */
export class BffError extends Error {
  readonly code: string
  readonly kind: BffErrorKind
  readonly details: BffErrorDetails
  readonly requestId?: string
  readonly httpStatus: number

  constructor({ code, httpStatus, details = {}, requestId }: BffErrorParts, cause?: unknown) {
    super(code, { cause })
    this.name = 'BffError'
    this.code = code
    this.kind = kindByStatus[httpStatus] ?? 'unavailable'
    this.details = details
    this.requestId = requestId
    this.httpStatus = httpStatus
  }
}

/** By name, not `instanceof`: shell and remotes bundle a copy of the class each. */
export function isBffError(failure: unknown): failure is BffError {
  return failure instanceof Error && failure.name === 'BffError'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What our error formatter put on the wire, if it did. */
function partsOnWire(failure: unknown): BffErrorParts | undefined {
  if (!isRecord(failure) || !isRecord(failure.data) || !isRecord(failure.data.error))
    return undefined
  const { error, httpStatus } = failure.data
  if (typeof error.code !== 'string') return undefined
  return {
    code: error.code,
    httpStatus: typeof httpStatus === 'number' ? httpStatus : 500,
    details: isRecord(error.details) ? error.details : {},
    requestId: typeof error.requestId === 'string' ? error.requestId : undefined,
  }
}

/** By name, since the shell does without the tRPC client: what it and `fetch` throw when there is no answer of a BFF. */
const transportFailures = [
  'TRPCClientError',
  'TypeError',
  'SyntaxError',
  'TimeoutError',
  'AbortError',
]

/** Any failure as a `BffError`: what is none of ours is `unexpected`. */
export function toBffError(failure: unknown): BffError {
  if (isBffError(failure)) return failure
  const parts = partsOnWire(failure)
  if (parts) return new BffError(parts, failure)
  return new BffError({ code: 'unexpected', httpStatus: 500 }, failure)
}

/** The same for a call: without an answer of a BFF, the service could not be reached. */
export function toCallError(failure: unknown): BffError {
  const error = toBffError(failure)
  const hasNoAnswer = failure instanceof Error && transportFailures.includes(failure.name)
  if (error.code !== 'unexpected' || !hasNoAnswer) return error
  return new BffError({ code: 'service_unavailable', httpStatus: 503 }, failure)
}
