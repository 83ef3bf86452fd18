import type { Database } from '@zhancore/db'

/** Rows of one statement: a table that grew for a year must not be locked for minutes. */
const batch = 10_000

/** Deletes log lines older than so many days. Returns how many. */
export async function sweepLogLines(db: Database, olderThanDays: number): Promise<number> {
  let swept = 0
  for (;;) {
    const deleted = await db.$executeRaw`
      delete from app_log where id in (
        select id from app_log where at < now() - make_interval(days => ${olderThanDays}::int)
        order by id limit ${batch}::int)`
    swept += deleted
    if (deleted < batch) return swept
  }
}
