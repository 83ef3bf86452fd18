import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { runWithRequest } from '@zhancore/logging'

const acceptable = /^[\w-]{8,64}$/

/** The id that came along when it is one we could have made, else a new one. */
export function requestIdFrom(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID()
}

/** Id under which this response is logged. */
export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader('x-request-id') ?? '')
}

/** Ties everything that happens for this request to one id, and answers with it. */
export function requestId(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const id = requestIdFrom(request)
  response.setHeader('x-request-id', id)
  runWithRequest(id, next)
}
