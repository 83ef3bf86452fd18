import type { IncomingMessage, ServerResponse } from 'node:http'

import { sendError } from '@zhancore/bff-base'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * What no browser of ours sends: TRACE and the like, an absolute URL (a proxy's request), two
 * different hosts, a body on GET. What Node's strict parser refuses by itself never gets here.
 */
function isOdd(request: IncomingMessage): boolean {
  const { url = '', headers, method } = request
  const hosts = request.rawHeaders.filter((text, at) => at % 2 === 0 && /^host$/i.test(text))
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  return (
    !url.startsWith('/') ||
    hosts.length > 1 ||
    (hasBody && ['GET', 'HEAD', 'OPTIONS'].includes(method ?? ''))
  )
}

/** Answers what must not go further; `true` when it did. */
export function refuseOddRequest(request: IncomingMessage, response: ServerResponse): boolean {
  const knownMethod = methods.has(request.method ?? '')
  if (knownMethod && !isOdd(request)) return false
  // where such a body ends is anybody's guess
  response.setHeader('connection', 'close')
  if (!knownMethod) response.setHeader('allow', [...methods].join(', '))
  const status = knownMethod ? 400 : 405
  sendError(response, Object.assign(new Error('request refused'), { status }))
  return true
}
