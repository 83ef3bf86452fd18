import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'

import type { ProcessLogs } from '@zhancore/logging'

import type { Lifecycle } from './health/health'

export interface ServiceOptions {
  handler: RequestListener
  host: string
  port: number
  logs: ProcessLogs
  lifecycle: Lifecycle
  /** Lets go of what the process holds: pools, runners. Called when the last request is answered. */
  close: () => Promise<void>
  /** how long `close` may take, milliseconds; three seconds unless said */
  closeLimitMs?: number
  /** Sees the server before it listens, to add what `handler` can't (upgrades). */
  prepare?: (server: Server) => void
}

export interface Service {
  /** Listens, and from then on ends gracefully on SIGTERM and SIGINT. */
  listen(): Promise<Server>
  /** Answers what has been asked, then closes everything; takes ten seconds at most. */
  stop(): Promise<void>
}

const drainLimitMs = 6_000
const defaultCloseLimitMs = 3_000
/** Longer than the gateway keeps an idle connection, so that it never writes into one we just closed. */
const keepAliveMs = 65_000

const within = (limitMs: number, work: Promise<unknown>) =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, limitMs).unref())])

/** Event streams never end by themselves; who listens comes back to the next process. */
function endStreams(open: ReadonlySet<ServerResponse>): void {
  for (const response of open) {
    const type = String(response.getHeader('content-type') ?? '')
    if (response.headersSent && type.startsWith('text/event-stream')) response.destroy()
  }
}

async function drain(server: Server, open: ReadonlySet<ServerResponse>): Promise<void> {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  endStreams(open)
  server.closeIdleConnections()
  await within(drainLimitMs, closed)
  server.closeAllConnections()
}

/** What nobody caught leaves the process in an unknown state: say so, and end. */
function endOnCrash(logs: ProcessLogs): void {
  const end = (err: unknown) => {
    logs.log.fatal({ err }, 'process ends by an error that nobody caught')
    void within(defaultCloseLimitMs, logs.close()).finally(() => process.exit(1))
  }
  process.once('uncaughtException', end)
  process.once('unhandledRejection', end)
}

function endOnSignal(stop: () => Promise<void>): void {
  let asked = false
  const end = () => {
    if (asked) process.exit(1)
    asked = true
    void stop().finally(() => process.exit(0))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

const listening = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** An HTTP server with the life of a well-behaved process. */
export function createService(options: ServiceOptions): Service {
  const { logs, lifecycle } = options
  const open = new Set<ServerResponse>()
  const server = createServer(
    { keepAliveTimeout: keepAliveMs, requestTimeout: 60_000 },
    (request, response) => {
      open.add(response)
      response.once('close', () => open.delete(response))
      if (lifecycle.stopping) response.setHeader('connection', 'close')
      options.handler(request, response)
    },
  )
  options.prepare?.(server)

  const finish = async () => {
    lifecycle.stopping = true
    logs.log.info('stopping')
    await drain(server, open)
    await within(options.closeLimitMs ?? defaultCloseLimitMs, options.close())
    logs.log.info('stopped')
    await within(defaultCloseLimitMs, logs.close())
  }
  let finished: Promise<void> | undefined
  const stop = () => (finished ??= finish())

  return {
    stop,
    async listen() {
      await listening(server, options.host, options.port)
      endOnCrash(logs)
      endOnSignal(stop)
      logs.log.info({ port: options.port }, 'listening')
      return server
    },
  }
}
