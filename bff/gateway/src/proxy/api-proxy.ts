import { Agent, type IncomingMessage, type ServerResponse } from 'node:http'

import { createProxyServer } from 'httpxy'

import { requestIdOf, sendError } from '@zhancore/bff-base'
import { DomainError } from '@zhancore/core'
import type { Logger } from '@zhancore/logging'

import { cleanRequest } from './clean-request'

export interface ApiProxyOptions {
  /** name of the app in `/api/<app>/…` → address of its BFF */
  targets: Readonly<Record<string, string>>
  publicUrl: string
  log: Logger
  /** how long a BFF may be silent before it has answered, milliseconds */
  silenceMs?: number
}

export interface ApiProxy {
  /** Passes an API request on; answers itself when there is nobody to pass it to. */
  handle: (request: IncomingMessage, response: ServerResponse) => void
  close: () => void
}

const defaultSilenceMs = 15_000
const apiPath = /^\/api\/([a-z][a-z\d-]*)(?=[/?]|$)/

const isRepeatable = (request: IncomingMessage, error: Error) =>
  ['GET', 'HEAD'].includes(request.method ?? '') &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'EPIPE')

/** What belongs to the connection between us and the BFF stays there. */
function cleanResponse(from: IncomingMessage, response: ServerResponse): void {
  for (const name of ['keep-alive', 'proxy-authenticate', 'upgrade', 'server', 'x-powered-by']) {
    Reflect.deleteProperty(from.headers, name)
  }
  from.headers.connection = String(response.getHeader('connection') ?? 'keep-alive')
}

function isStream(from: IncomingMessage): boolean {
  return from.headers['content-type']?.startsWith('text/event-stream') ?? false
}

/**
 * Passes `/api/<app>/…` to the app's BFF over kept connections, unbuffered. A BFF that is stopped or
 * silent gives a coded 503 at once or after the time-out; nothing hangs.
 */
export function createApiProxy(options: ApiProxyOptions): ApiProxy {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, scheduling: 'lifo' })
  const protocol = new URL(options.publicUrl).protocol.replace(':', '')
  const proxy = createProxyServer({ agent, proxyTimeout: options.silenceMs ?? defaultSilenceMs })

  proxy.on('proxyRes', (from, _request, response) => {
    cleanResponse(from, response)
    // a stream is silent between events; its own pings tell a dead one
    if (isStream(from)) from.setTimeout(0)
  })

  function pass(request: IncomingMessage, response: ServerResponse, target: string, tries = 0) {
    const fail = (error: Error) => {
      if (response.headersSent || response.destroyed) return response.destroy()
      // the BFF closed a kept connection just when we took it
      if (tries === 0 && isRepeatable(request, error)) {
        return pass(request, response, target, tries + 1)
      }
      options.log.warn({ err: error, target }, 'BFF does not answer')
      sendError(response, new DomainError('service_unavailable', {}, { cause: error }))
    }
    proxy.web(request, response, { target }).catch(fail)
  }

  return {
    handle(request, response) {
      const app = apiPath.exec(request.url ?? '')?.[1]
      const target =
        app !== undefined && Object.hasOwn(options.targets, app) && options.targets[app]
      if (!target) return sendError(response, new DomainError('not_found'))
      if (/\bclose\b/i.test(request.headers.connection ?? ''))
        response.setHeader('connection', 'close')
      cleanRequest(request, { requestId: requestIdOf(response), protocol })
      pass(request, response, target)
    },
    close: () => agent.destroy(),
  }
}
