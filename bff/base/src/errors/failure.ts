import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { type TRPC_ERROR_CODE_KEY, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import * as z from 'zod'

import {
  DomainError,
  type DomainErrorDetails,
  type ErrorCode,
  type ErrorKind,
} from '@zhancore/core'

import { databaseErrorCode } from './database-errors'
import { fieldErrors } from './zod-fields'

/** A failure as the wire tells it. */
export interface Failure {
  code: ErrorCode
  details: DomainErrorDetails
  /** how tRPC calls it; decides the HTTP status */
  transport: TRPC_ERROR_CODE_KEY
}

const transportOfKind = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  throttled: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorKind, TRPC_ERROR_CODE_KEY>

/** What tRPC itself refuses: an unknown procedure, a body that is no JSON, too big, of a wrong type. */
const codeOfTransport: Partial<Record<TRPC_ERROR_CODE_KEY, ErrorCode>> = {
  PARSE_ERROR: 'invalid_input',
  BAD_REQUEST: 'invalid_input',
  NOT_FOUND: 'not_found',
  METHOD_NOT_SUPPORTED: 'invalid_input',
  PAYLOAD_TOO_LARGE: 'invalid_input',
  UNSUPPORTED_MEDIA_TYPE: 'invalid_input',
  UNPROCESSABLE_CONTENT: 'invalid_input',
  CLIENT_CLOSED_REQUEST: 'service_unavailable',
  SERVICE_UNAVAILABLE: 'service_unavailable',
  TIMEOUT: 'service_unavailable',
  UNAUTHORIZED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  CONFLICT: 'version_conflict',
  TOO_MANY_REQUESTS: 'too_many_attempts',
}

const fromDomain = (error: DomainError): Failure => ({
  code: error.code,
  details: error.details,
  transport: error.code === 'unexpected' ? 'INTERNAL_SERVER_ERROR' : transportOfKind[error.kind],
})

const isForbiddenByCasl = (error: unknown) =>
  error instanceof Error && error.name === 'ForbiddenError'

function fromCause(error: unknown): Failure | undefined {
  if (error instanceof DomainError) return fromDomain(error)
  if (isForbiddenByCasl(error)) return fromDomain(new DomainError('forbidden'))
  const code = databaseErrorCode(error)
  return code && fromDomain(new DomainError(code))
}

const invalidFields = (error: z.core.$ZodError) =>
  fromDomain(new DomainError('invalid_input', { fields: fieldErrors(error) }))

const unexpected = fromDomain(new DomainError('unexpected'))

function fromTransport(error: TRPCError): Failure {
  // a ZodError behind any other code is our own output that broke its contract
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError) {
    return invalidFields(error.cause)
  }
  const known = fromCause(error.cause)
  if (known) return known
  const code = codeOfTransport[error.code]
  return code ? { code, details: {}, transport: error.code } : unexpected
}

const transportOfStatus: Record<number, TRPC_ERROR_CODE_KEY> = {
  405: 'METHOD_NOT_SUPPORTED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** Express and its parsers mark what is the caller's fault with a 4xx `status`. */
function fromExpress(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  const { status } = error
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined
  return {
    code: 'invalid_input',
    details: {},
    transport: transportOfStatus[status] ?? 'BAD_REQUEST',
  }
}

/** Reads any error. What is not known for sure is `unexpected`, and nothing of its cause is told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TRPCError) return fromTransport(error)
  if (error instanceof z.core.$ZodError) return invalidFields(error)
  return fromCause(error) ?? fromExpress(error) ?? unexpected
}

export const httpStatusOf = (failure: Failure): number =>
  getHTTPStatusCodeFromError(new TRPCError({ code: failure.transport }))

/** The one shape of an error on the wire: that of tRPC, in plain routes and in the gateway too. */
export function errorShape(failure: Failure, requestId: string) {
  return {
    message: failure.code,
    code: TRPC_ERROR_CODES_BY_KEY[failure.transport],
    data: {
      code: failure.transport,
      httpStatus: httpStatusOf(failure),
      error: { code: failure.code, details: failure.details, requestId },
    },
  }
}
