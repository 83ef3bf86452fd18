import type { ServerResponse } from 'node:http'

import { TRPCError } from '@trpc/server'
import type { ErrorRequestHandler } from 'express'

import { DomainError } from '@zhancore/core'
import type { Logger } from '@zhancore/logging'

import { errorShape, type Failure, failureOf, httpStatusOf } from '../errors/failure'
import { requestIdOf } from './request-id'

/** Seconds after which it makes sense to ask again, for `Retry-After`. */
export function retryAfterSeconds(failure: Failure): number | undefined {
  if (failure.details.retryAfterSeconds !== undefined) return failure.details.retryAfterSeconds
  return failure.code === 'service_unavailable' ? 2 : undefined
}

/** Answers with the coded error; once a response has begun it can only be cut. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const failure = failureOf(error)
  const retryAfter = retryAfterSeconds(failure)
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter))
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.statusCode = httpStatusOf(failure)
  response.end(JSON.stringify({ error: errorShape(failure, requestIdOf(response)) }))
}

/** Only what nobody planned for is written with its stack. */
export function logFailure(log: Logger, error: unknown, place: string): void {
  const failure = failureOf(error)
  const line = { place, code: failure.code }
  // tRPC wraps what a procedure threw
  const err = error instanceof TRPCError ? (error.cause ?? error) : error
  if (failure.code === 'unexpected') log.error({ ...line, err }, 'request failed')
  else if (failure.code === 'service_unavailable') log.warn({ ...line, err }, 'unavailable')
  else log.debug(line, 'request refused')
}

/** Express's last word: errors of plain routes, of the session store and of Express itself. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    logFailure(log, error, request.path)
    sendError(response, error)
  }
}

/** Whatever nobody answers is a coded 404, never a page. */
export function notFoundHandler(_request: unknown, response: ServerResponse): void {
  sendError(response, new DomainError('not_found'))
}
