import express, { type Express } from 'express'

import {
  aliveHandler,
  type HealthPart,
  type Lifecycle,
  notFoundHandler,
  readyHandler,
} from '@zhancore/bff-base'

export interface WorkerAppOptions {
  version: string
  parts: readonly HealthPart[]
  lifecycle: Lifecycle
}

/** The worker answers nobody but those who ask how it is. */
export function createWorkerApp(options: WorkerAppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.get('/healthz', aliveHandler)
  app.get('/readyz', readyHandler({ name: 'worker', ...options }))
  app.use(notFoundHandler)
  return app
}
