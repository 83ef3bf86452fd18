import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import { createProxyServer } from 'httpxy'

import { sendError } from '@zhancore/bff-base'
import { DomainError } from '@zhancore/core'

/**
 * Development: pages, modules and the sockets of hot reload come from Vite's server of the shell,
 * so that everything still has the one origin.
 */
export function createDevShell(target: string) {
  const proxy = createProxyServer({ target, changeOrigin: true })
  return {
    handle: (request: IncomingMessage, response: ServerResponse): void => {
      proxy.web(request, response).catch((cause: unknown) => {
        sendError(response, new DomainError('service_unavailable', {}, { cause }))
      })
    },
    /** Vite asks us for the built remotes without being a browser; browsers ask Vite through us. */
    ownsRegistry: (request: IncomingMessage) => request.headers['sec-fetch-site'] !== undefined,
    acceptUpgrades(server: Server): void {
      server.on('upgrade', (request, socket, head) => {
        // `duplex` sockets of a plain server are always of `net`
        proxy.ws(request, request.socket, {}, head).catch(() => socket.destroy())
      })
    },
  }
}

export type DevShell = ReturnType<typeof createDevShell>
