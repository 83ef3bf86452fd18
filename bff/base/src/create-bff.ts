import express, { type Express, type Router } from 'express'

import { createDatabase, createPool } from '@zhancore/db'
import { createLogger } from '@zhancore/logging'

import { type BffRuntime, contextMaker } from './context'
import type { BaseEnv } from './env'
import { aliveHandler, type HealthPart, type Lifecycle, readyHandler } from './health/health'
import { crossSiteGuard } from './http/cross-site-guard'
import { requestId } from './http/request-id'
import { requestLog } from './http/request-log'
import { errorHandler, notFoundHandler } from './http/send-error'
import { type BffRouter, trpcHandler } from './http/trpc-handler'
import { type WithContext, withContextOf } from './http/with-context'
import { createService, type Service } from './service'
import { sessionMiddleware } from './session/session-middleware'

export interface BffDefinition {
  /** `crm`: the API is at `/api/crm/trpc` */
  name: string
  router: BffRouter
  /** Adds plain routes (downloads) below `/api/<name>`. */
  mount?: (routes: Router, withContext: WithContext) => void
  /** what it needs besides the database */
  parts?: readonly HealthPart[]
  /** paths below `/api/<name>` that take other bodies than JSON */
  uploads?: readonly string[]
}

function apiRoutes(definition: BffDefinition, runtime: BffRuntime): Router {
  const makeContext = contextMaker(runtime)
  const routes = express.Router()
  routes.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    next()
  })
  routes.use(crossSiteGuard(runtime.publicUrl, definition.uploads))
  routes.use(
    sessionMiddleware({
      pool: runtime.pool,
      secret: runtime.sessionSecret,
      publicUrl: runtime.publicUrl,
      log: runtime.log,
    }),
  )
  routes.use('/trpc', trpcHandler(definition.router, makeContext, runtime.log))
  definition.mount?.(routes, withContextOf(makeContext))
  return routes
}

/** The Express application of one BFF, without a server. */
export function createBffApp(
  definition: BffDefinition,
  runtime: BffRuntime,
  lifecycle: Lifecycle = { stopping: false },
): Express {
  const { name, parts = [] } = definition
  const database: HealthPart = {
    name: 'database',
    check: async () => void (await runtime.pool.query('select 1')),
  }
  const app = express()
  // only the gateway can reach us, and only it may say whose address and protocol it speaks for
  app.set('trust proxy', 'loopback')
  app.disable('x-powered-by')
  app.use(requestId, requestLog(runtime.log))
  app.get('/healthz', aliveHandler)
  app.get(
    '/readyz',
    readyHandler({ name, version: runtime.version, parts: [database, ...parts], lifecycle }),
  )
  app.use(`/api/${name}`, apiRoutes(definition, runtime))
  app.use(notFoundHandler)
  app.use(errorHandler(runtime.log))
  return app
}

/**
 * A whole BFF process from its definition and its environment: database, sessions, logs, tRPC,
 * health, graceful stop. `await createBff({ name, env, router }).listen()` is all that `main.ts` does.
 */
export function createBff(
  definition: BffDefinition & { env: BaseEnv },
): Service & { app: Express } {
  const { env, name } = definition
  const pool = createPool(env.DATABASE_URL)
  const db = createDatabase(env.DATABASE_URL)
  const logs = createLogger({ process: name, level: env.LOG_LEVEL, logDir: env.LOG_DIR, pool })
  const lifecycle: Lifecycle = { stopping: false }
  const runtime: BffRuntime = {
    db,
    pool,
    log: logs.log,
    publicUrl: env.PUBLIC_URL,
    sessionSecret: env.SESSION_SECRET,
    version: env.APP_VERSION,
    now: () => new Date(),
  }
  const app = createBffApp(definition, runtime, lifecycle)
  const service = createService({
    handler: app,
    host: env.HOST,
    port: env.PORT,
    // the pool ends last: the last log lines go through it
    logs: { log: logs.log, close: () => logs.close().then(() => pool.end()) },
    lifecycle,
    close: () => db.$disconnect(),
  })
  return { app, ...service }
}
