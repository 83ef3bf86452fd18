import type { Pool } from 'pg'

import type { HealthPart } from '@zhancore/bff-base'

interface QueueFigures {
  waiting: number
  failed: number
  /** age of the oldest job that could run, seconds */
  oldest: number
}

const figures = `
  select count(*) filter (where attempts < max_attempts)::int as waiting,
         count(*) filter (where attempts >= max_attempts)::int as failed,
         coalesce(extract(epoch from now() - min(run_at) filter (
           where attempts < max_attempts and run_at <= now() and locked_at is null)), 0)::int as oldest
  from graphile_worker.jobs`

/** How much waits, how much was given up, and how long the oldest waits. */
export const queuePart = (pool: Pool): HealthPart => ({
  name: 'queue',
  async check() {
    const { rows } = await pool.query<QueueFigures>(figures)
    const { waiting = 0, failed = 0, oldest = 0 } = rows[0] ?? {}
    return `${waiting} waiting, ${failed} given up, oldest ${oldest} s`
  },
})
