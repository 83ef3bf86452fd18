import type { Pool } from 'pg'
import pino, { type Logger } from 'pino'

import { createLogFile } from './log-file'
import { createLogTable } from './log-table'
import { redactFields, redactText } from './redact'
import { currentRequestId } from './request-scope'
import { serializeError } from './serialize-error'

export type { Logger } from 'pino'

export const logLevels = ['debug', 'info', 'warn', 'error', 'fatal'] as const
export type LogLevel = (typeof logLevels)[number]

export interface LoggerOptions {
  /** name of the process: `gateway`, `crm`, `worker` … */
  process: string
  level: LogLevel
  /** folder of all logs; each process has its own below it. Left out: no file */
  logDir?: string
  /** where `app_log` is. Left out: no table */
  pool?: Pool
  /** what also goes to the terminal, `warn` and above unless said */
  terminal?: LogLevel | 'silent'
}

export interface ProcessLogs {
  log: Logger
  /** Writes out what waits; call it last. */
  close(): Promise<void>
}

/**
 * The logger of a process: JSON lines to a file and to PostgreSQL, with the request id, without
 * secrets and personal data. It lives in the process (no worker thread: servers are bundled).
 */
export function createLogger(options: LoggerOptions): ProcessLogs {
  const sinks = [
    ...(options.logDir ? [createLogFile(options.logDir, options.process)] : []),
    ...(options.pool ? [createLogTable(options.pool)] : []),
  ]
  const { level, terminal = 'warn' } = options
  const streams = pino.multistream([
    ...sinks.map((stream) => ({ level, stream })),
    ...(terminal === 'silent' ? [] : [{ level: terminal, stream: process.stdout }]),
  ])
  const log = pino(
    {
      level,
      base: { process: options.process },
      mixin: () => ({ requestId: currentRequestId() }),
      formatters: { log: (record) => redactFields(record) },
      serializers: { err: (error: unknown) => serializeError(error) },
      hooks: { streamWrite: redactText },
    },
    streams,
  )
  return { log, close: async () => void (await Promise.all(sinks.map((sink) => sink.close()))) }
}
