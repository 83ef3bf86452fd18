import type { Request, RequestHandler, Response } from 'express'

import { DomainError } from '@zhancore/core'

import { sendError } from './send-error'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * tRPC runs a mutation for a cross-site `multipart/form-data` POST, which needs no preflight. So
 * whoever changes anything must come from our own pages: the browser says so in `Sec-Fetch-Site`,
 * or, without that header (old browser, plain http), in `Origin`.
 */
function isOwnPage(request: Request, origin: string): boolean {
  const site = request.get('sec-fetch-site')
  return site === undefined ? request.get('origin') === origin : site === 'same-origin'
}

const hasBody = (request: Request) =>
  request.headers['transfer-encoding'] !== undefined ||
  Number(request.headers['content-length'] ?? 0) > 0

const isJson = (request: Request) =>
  /^application\/json\s*(;|$)/i.test(request.get('content-type') ?? '')

function refuseType(response: Response): void {
  response.setHeader('accept-post', 'application/json')
  sendError(response, new DomainError('cross_site_request'))
}

/** Refuses what another site's page could send; `uploads` are paths that take more than JSON. */
export function crossSiteGuard(publicUrl: string, uploads: readonly string[] = []): RequestHandler {
  const { origin } = new URL(publicUrl)
  return (request, response, next) => {
    if (harmless.has(request.method)) return next()
    if (!isOwnPage(request, origin)) {
      return sendError(response, new DomainError('cross_site_request'))
    }
    if (hasBody(request) && !isJson(request) && !uploads.includes(request.path)) {
      return refuseType(response)
    }
    next()
  }
}
