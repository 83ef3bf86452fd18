export {
  createLogger,
  type Logger,
  type LoggerOptions,
  type LogLevel,
  logLevels,
  type ProcessLogs,
} from './create-logger'
export { currentRequestId, runWithRequest } from './request-scope'
