import type { Transaction } from './database'

/** Work that must follow a change, at least once, after the transaction commits. */
export interface Job {
  /** name of the worker's task */
  task: string
  payload: Record<string, string | number | boolean | null>
  /** jobs with the same key are one job until it runs */
  jobKey: string
  maxAttempts?: number
  /** not before (UTC) */
  runAt?: Date
}

/** Puts a job into the durable queue; it is there if, and only if, the transaction commits. */
export async function enqueueJob(tx: Transaction, job: Job): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${job.task}, ${JSON.stringify(job.payload)}::json, job_key => ${job.jobKey},
      max_attempts => ${job.maxAttempts ?? 12}::int, run_at => ${job.runAt ?? null}::timestamptz)`
}
