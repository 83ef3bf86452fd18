import type { Pool, PoolClient } from 'pg'

/** Any number that nobody else in this database locks by. */
const workerLock = 7_104_201_442

/*
 * graphile-worker gives a job of a killed process back after four hours only. While we are the one
 * worker there is, every lock that we find is a dead one's.
 */
const unlockAll = `
  select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs where locked_by is not null))`

/**
 * Gives back what a killed worker held, unless another worker lives. The connection that it returns
 * is the sign of life; release it at the end.
 */
export async function reclaimJobs(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1) as alone',
      [workerLock],
    )
    if (rows[0]?.alone) await client.query(unlockAll)
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}
