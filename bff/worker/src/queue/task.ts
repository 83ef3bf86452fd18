import type { Task } from 'graphile-worker'

import { type Logger, runWithRequest } from '@zhancore/logging'

/** One of our jobs: rejects when it has to be tried again. It may run twice, so it is idempotent. */
export type JobHandler = (payload: unknown) => Promise<void>

/** Runs the handler so that its log lines carry the job, and tells what became of it. */
export function toTask(handler: JobHandler, log: Logger): Task {
  return (payload, { job }) =>
    runWithRequest(`job-${job.id}`, async () => {
      const line = { task: job.task_identifier, jobId: job.id, attempt: job.attempts }
      try {
        await handler(payload)
        log.info(line, 'job done')
      } catch (err) {
        const last = job.attempts >= job.max_attempts
        log[last ? 'error' : 'warn']({ ...line, err }, last ? 'job given up' : 'job failed')
        throw err
      }
    })
}
