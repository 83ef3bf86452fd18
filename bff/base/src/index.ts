export { type BffDefinition, createBff, createBffApp } from './create-bff'
export type { BffContext, BffRuntime } from './context'
export { type BaseEnv, baseEnvSchema, type ProcessEnv, processEnvSchema, readEnv } from './env'
export { errorShape, failureOf, httpStatusOf } from './errors/failure'
export {
  aliveHandler,
  type HealthPart,
  type HealthReport,
  type Lifecycle,
  type PartReport,
  type PartState,
  readHealth,
  readyHandler,
} from './health/health'
export { requestId, requestIdFrom, requestIdOf } from './http/request-id'
export { requestLog } from './http/request-log'
export { errorHandler, notFoundHandler, sendError } from './http/send-error'
export type { BffRouter } from './http/trpc-handler'
export type { ContextHandler, WithContext } from './http/with-context'
export { createService, type Service } from './service'
export {
  createCallerFactory,
  mergeRouters,
  publicProcedure,
  router,
  type StaffContext,
  staffProcedure,
} from './trpc'
