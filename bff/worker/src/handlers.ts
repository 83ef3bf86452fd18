import type { CronItem } from 'graphile-worker'

import type { Database } from '@zhancore/db'
import { type Logger, sweepLogLines } from '@zhancore/logging'

import type { JobHandler } from './queue/task'

export interface HandlerDeps {
  db: Database
  log: Logger
  logRetentionDays: number
}

/** What the worker can do: the name that a job is queued under → the domain's function for it. */
export function createHandlers(deps: HandlerDeps): Record<string, JobHandler> {
  return {
    'sweep-log': async () => {
      const lines = await sweepLogLines(deps.db, deps.logRetentionDays)
      deps.log.info({ lines }, 'old log lines deleted')
    },
  }
}

/** What runs by the clock (UTC): log lines are swept at night in Almaty. */
export const schedules: readonly CronItem[] = [
  { task: 'sweep-log', match: '17 21 * * *', options: { backfillPeriod: 86_400_000 } },
]
