import type { CronItem } from 'graphile-worker'

import { renderContractVersion, renderContractVersionSchema } from '@zhancore/crm'
import type { Database } from '@zhancore/db'
import type { DocumentSettings } from '@zhancore/documents'
import { deliverEmail, deliverEmailSchema, type Mailer } from '@zhancore/email'
import { type Logger, sweepLogLines } from '@zhancore/logging'

import type { JobHandler } from './queue/task'

export interface HandlerDeps {
  db: Database
  documents: DocumentSettings
  mailer: Mailer
  log: Logger
  logRetentionDays: number
}

/** What the worker can do: the name that a job is queued under → the domain's function for it. */
export function createHandlers(deps: HandlerDeps): Record<string, JobHandler> {
  return {
    'generate-contract': (payload) =>
      renderContractVersion(deps, renderContractVersionSchema.parse(payload)),
    'send-email': (payload) => deliverEmail(deps, deliverEmailSchema.parse(payload)),
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
