import type { IncomingMessage, ServerResponse } from 'node:http'

import { currentRequestId, type Logger, runWithRequest } from '@zhancore/logging'

const probes = new Set(['/healthz', '/readyz'])

const pathOf = (request: IncomingMessage) => (request.url ?? '').split('?')[0] ?? ''

/**
 * One line for each request: no headers, no query string, no body, for they hold cookies, names and
 * phones. (pino-http would log all headers, and costs more than the rest of the logging together.)
 */
export function requestLog(log: Logger) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = pathOf(request)
    if (probes.has(path)) return next()
    const startedAt = performance.now()
    // a socket's events come outside of the request's own scope
    const id = currentRequestId() ?? ''
    const finish = () => {
      const ms = Math.round(performance.now() - startedAt)
      const line = { method: request.method, path, status: response.statusCode, ms }
      const message = response.writableFinished ? 'answered' : 'left before the answer'
      runWithRequest(id, () =>
        response.statusCode >= 500 ? log.warn(line, message) : log.info(line, message),
      )
    }
    response.once('close', finish)
    next()
  }
}
