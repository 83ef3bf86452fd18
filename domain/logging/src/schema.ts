export {
  type ListLogLines,
  listLogLinesSchema,
  type LogLine,
  type LogLinePage,
  logLinePageSchema,
  logLevelSchema,
  logLineSchema,
} from './list-log-lines.schema'
export {
  type ListProcesses,
  listProcessesSchema,
  type ProcessList,
  processListSchema,
  type ProcessPart,
  processPartSchema,
} from './list-processes.schema'
