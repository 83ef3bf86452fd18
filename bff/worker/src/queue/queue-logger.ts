import { Logger } from 'graphile-worker'

import type { Logger as AppLogger } from '@zhancore/logging'

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

/** Its lines in our log. Not its metadata: they hold the job's payload. */
export const queueLogger = (log: AppLogger): Logger =>
  new Logger((scope) => (level, message) => {
    log[levels[level]]({ task: scope.taskIdentifier, jobId: scope.jobId }, message)
  })
