export {
  createLogger,
  type Logger,
  type LoggerOptions,
  type LogLevel,
  logLevels,
  type ProcessLogs,
} from './create-logger'
export { listLogLines } from './list-log-lines'
export { listProcesses, type ProcessContext } from './list-processes'
export { currentRequestId, runWithRequest } from './request-scope'
export * from './schema'
export { sweepLogLines } from './sweep-log-lines'
