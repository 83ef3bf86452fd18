import type { AnyRouter } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import type { RequestHandler } from 'express'

import type { Logger } from '@zhancore/logging'

import type { BffContext, MakeContext } from '../context'
import { failureOf } from '../errors/failure'
import { logFailure, retryAfterSeconds } from './send-error'

/** Router of any BFF. */
export type BffRouter = AnyRouter & { _def: { _config: { $types: { ctx: BffContext } } } }

const maxBodySize = 1_000_000
const maxBatchSize = 10

/** tRPC over Express. Queries come by POST: what they ask for must not stand in URLs and logs. */
export function trpcHandler(
  router: BffRouter,
  makeContext: MakeContext,
  log: Logger,
): RequestHandler {
  return createExpressMiddleware<BffRouter>({
    router,
    allowMethodOverride: true,
    maxBodySize,
    maxBatchSize,
    createContext: ({ req, res }) => makeContext(req, res),
    onError: ({ error, path }) => logFailure(log, error, path ?? 'trpc'),
    responseMeta: ({ errors }) => {
      const waits = errors.map((error) => retryAfterSeconds(failureOf(error)) ?? 0)
      const longest = Math.max(0, ...waits)
      return longest > 0 ? { headers: { 'retry-after': String(longest) } } : {}
    },
  })
}
