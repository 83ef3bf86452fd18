import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import {
  type HealthReport,
  type Lifecycle,
  readHealth,
  requestId,
  requestLog,
  sendError,
} from '@zhancore/bff-base'
import { DomainError } from '@zhancore/core'
import type { Logger } from '@zhancore/logging'

import type { DevShell } from './dev-shell'
import { readSystemHealth } from './health/system-health'
import type { ApiProxy } from './proxy/api-proxy'
import { compressAnswers } from './proxy/compress-answers'
import { createRegistry } from './registry/registry-handler'
import { refuseOddRequest } from './request-rules'
import { securityHeaders } from './security-headers'
import { createEncodedFiles } from './static/encoded-files'
import { remoteFiles, shellFiles } from './static/static-files'

export interface GatewayOptions {
  shellDir: string
  remotesDir: string
  publicUrl: string
  version: string
  /** name → address of each process whose health counts */
  processes: Readonly<Record<string, string>>
  api: ApiProxy
  log: Logger
  lifecycle: Lifecycle
  devShell?: DevShell
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.statusCode = status
  response.end(JSON.stringify(body))
}

const notFound: Handler = (_request, response) => sendError(response, new DomainError('not_found'))
const alive: Handler = (_request, response) => sendJson(response, 200, { status: 'alive' })

function readiness(options: GatewayOptions, readOwn: () => Promise<HealthReport>): Handler {
  return async (_request, response) => {
    const health = await readSystemHealth(await readOwn(), options.processes)
    sendJson(response, health.status === 'ready' ? 200 : 503, health)
  }
}

function createRoutes(
  options: GatewayOptions,
): (path: string, request: IncomingMessage) => Handler {
  const { version, lifecycle, devShell } = options
  const readEncoded = createEncodedFiles()
  const registry = createRegistry(options.remotesDir, options.log)
  const shell = shellFiles(readEncoded, options.shellDir)
  const remotes = remoteFiles(readEncoded, options.remotesDir)
  const readOwn = () => readHealth({ name: 'gateway', version, parts: [registry.part], lifecycle })
  const ready = readiness(options, readOwn)

  const files: Handler = async (request, response) => {
    const path = pathOf(request)
    const send = path.startsWith('/remotes/') ? remotes : shell
    if (!(await send(request, response, path))) await notFound(request, response)
  }

  return (path, request) => {
    if (path === '/healthz') return alive
    if (path === '/readyz') return ready
    if (path === '/registry.json' && !devShell?.ownsRegistry(request)) return registry.handle
    if (devShell && !path.startsWith('/remotes/')) return devShell.handle
    return ['GET', 'HEAD'].includes(request.method ?? '') ? files : notFound
  }
}

const pathOf = (request: IncomingMessage) => (request.url ?? '').split('?')[0] ?? ''

/** The one origin: shell, registry, remotes, and the way to each BFF. */
export function createGateway(options: GatewayOptions): RequestListener {
  const { log, api } = options
  const headers = securityHeaders({
    https: options.publicUrl.startsWith('https:'),
    development: options.devShell !== undefined,
  })
  const logRequest = requestLog(log)
  const routeOf = createRoutes(options)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await routeOf(pathOf(request), request)(request, response)
    } catch (error) {
      log.error({ err: error }, 'request failed')
      sendError(response, error)
    }
  }

  function route(request: IncomingMessage, response: ServerResponse): void {
    if (refuseOddRequest(request, response)) return
    const isApi = pathOf(request).startsWith('/api/')
    compress(request, response, () =>
      isApi ? api.handle(request, response) : void answer(request, response),
    )
  }

  return (request, response) => {
    requestId(request, response, () =>
      logRequest(request, response, () =>
        headers(request, response, () => route(request, response)),
      ),
    )
  }
}

/** Static files come compressed from memory; everything else is compressed as it goes. */
function compress(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const path = pathOf(request)
  if (path.startsWith('/api/') || path === '/registry.json')
    compressAnswers(request, response, next)
  else next()
}
