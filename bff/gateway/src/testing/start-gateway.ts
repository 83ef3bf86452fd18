import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLogger } from '@zhancore/logging'

import { createGateway, type GatewayOptions } from '../app'
import { createApiProxy } from '../proxy/api-proxy'

export interface TestServer {
  url: string
  server: Server
  stop: () => Promise<void>
}

/** Any handler on a free port. */
export async function serve(handler: RequestListener): Promise<TestServer> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export interface TestGateway extends TestServer {
  shellDir: string
  remotesDir: string
}

/** A gateway over empty folders, in front of the given BFFs. */
export async function startGateway(
  targets: Readonly<Record<string, string>> = {},
  options: Partial<GatewayOptions> & { silenceMs?: number } = {},
): Promise<TestGateway> {
  const home = await mkdtemp(path.join(tmpdir(), 'zhancore-gateway-'))
  const folders = { shellDir: path.join(home, 'shell'), remotesDir: path.join(home, 'remotes') }
  const { log } = createLogger({ process: 'gateway', level: 'fatal', terminal: 'silent' })
  const publicUrl = options.publicUrl ?? 'http://crm.example'
  const api = createApiProxy({ targets, publicUrl, log, silenceMs: options.silenceMs })
  const gateway = await serve(
    createGateway({
      ...folders,
      publicUrl,
      version: '1.2.3',
      processes: targets,
      api,
      log,
      lifecycle: { stopping: false },
      ...options,
    }),
  )
  return {
    ...gateway,
    ...folders,
    async stop() {
      api.close()
      await gateway.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
