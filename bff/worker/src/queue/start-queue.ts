import { type CronItem, parseCronItems, run } from 'graphile-worker'
import type { Pool } from 'pg'

import type { Logger } from '@zhancore/logging'

import { queueLogger } from './queue-logger'
import { reclaimJobs } from './reclaim-jobs'
import { type JobHandler, toTask } from './task'

export interface QueueOptions {
  /** its own: a job that waits for a connection must not wait for itself */
  pool: Pool
  log: Logger
  concurrency: number
  handlers: Readonly<Record<string, JobHandler>>
  schedules: readonly CronItem[]
}

export interface Queue {
  /** Takes no more jobs and waits for those that run; what takes too long is given back. */
  stop: () => Promise<void>
}

const abortAfterMs = 5_000

/** Starts to work on the durable queue. Rejects when the database can't be reached. */
export async function startQueue(options: QueueOptions): Promise<Queue> {
  const { pool, log, handlers } = options
  const signOfLife = await reclaimJobs(pool)
  const runner = await run({
    pgPool: pool,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: queueLogger(log),
    parsedCronItems: parseCronItems([...options.schedules]),
    preset: { worker: { gracefulShutdownAbortTimeout: abortAfterMs } },
    taskList: Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [name, toTask(handler, log)]),
    ),
  })
  runner.promise.catch((err: unknown) => log.error({ err }, 'queue stopped by an error'))
  return {
    async stop() {
      await runner.stop()
      // not back into the pool: the lock lives as long as the connection
      signOfLife.release(true)
    },
  }
}
