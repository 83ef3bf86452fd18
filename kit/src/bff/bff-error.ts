import { TRPCClientError } from '@trpc/client'

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

/**
 * The one error that a call to a BFF fails with. It extends tRPC's own error, because the client
 * would wrap any other.
 */
export class BffError extends TRPCClientError<never> {
  readonly code: string
  readonly kind: BffErrorKind
  readonly details: BffErrorDetails
  readonly requestId?: string
  readonly httpStatus: number

  constructor({ code, httpStatus, details = {}, requestId }: BffErrorParts, cause?: unknown) {
    super(code, { cause: cause instanceof Error ? cause : undefined })
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

/** Any failure as a `BffError`: what did not come from our BFFs means that the service could not be reached. */
export function toBffError(failure: unknown): BffError {
  if (isBffError(failure)) return failure
  const parts = partsOnWire(failure)
  if (parts) return new BffError(parts, failure)
  const fromTransport = failure instanceof TRPCClientError
  const code = fromTransport ? 'service_unavailable' : 'unexpected'
  return new BffError({ code, httpStatus: fromTransport ? 503 : 500 }, failure)
}
