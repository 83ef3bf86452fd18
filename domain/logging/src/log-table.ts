import type { Pool } from 'pg'

const batchSize = 500
const maxWaiting = 5_000
const intervalMs = 250

/** Lines may hold whatever a stranger sent; jsonb refuses NUL and half of a surrogate pair. */
export function storableLine(line: string): string {
  return line.replace(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/gi, (found) =>
    found === '\\\\' ? found : '',
  )
}

const insertLines = `
  insert into app_log (at, level, process, request_id, message, record)
  select to_timestamp((line->>'time')::double precision / 1000), (line->>'level')::smallint,
         line->>'process', line->>'requestId', coalesce(line->>'msg', ''), line
  from unnest($1::jsonb[]) as line`

/** Codes of class 22: this very text cannot be stored, and trying again would not help. */
const isDataError = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('22')

/**
 * Log lines into `app_log`, in batches, with a NOTIFY for whoever watches. Bounded: with a dead
 * database the oldest lines wait and the newest are dropped; the file has them all.
 */
export function createLogTable(pool: Pool) {
  const waiting: string[] = []
  let running: Promise<void> | undefined

  async function writeBatch(): Promise<void> {
    const batch = waiting.splice(0, batchSize)
    try {
      await pool.query(insertLines, [batch])
      await pool.query(`select pg_notify('app_log', $1)`, [String(batch.length)])
    } catch (error) {
      if (!isDataError(error)) waiting.unshift(...batch)
    }
  }

  const flush = (): Promise<void> => {
    if (waiting.length === 0) return Promise.resolve()
    running ??= writeBatch().finally(() => (running = undefined))
    return running
  }
  const timer = setInterval(() => void flush(), intervalMs)
  timer.unref()

  return {
    write(line: string): void {
      if (waiting.length < maxWaiting) waiting.push(storableLine(line))
    },
    async close(): Promise<void> {
      clearInterval(timer)
      await flush()
      for (let left = waiting.length; left > 0; left = waiting.length) {
        await flush()
        // nothing went out: the database is away
        if (waiting.length >= left) return
      }
    },
  }
}
