import { runningServer } from '../postgres/running'
import { type PostgresOptions, startPostgres } from '../postgres/start-postgres'

const everyMs = 1_000

/**
 * Starts the built-in server again when it dies. Returns what ends the watch (and waits for a
 * restart that is under way, so that it can't outlive us).
 */
export function watchPostgres(
  options: PostgresOptions,
  say: (line: string) => void,
): () => Promise<void> {
  let current: Promise<void> = Promise.resolve()
  let isBusy = false

  async function revive() {
    say('the database ended unexpectedly; starting it again')
    try {
      await startPostgres(options)
      say('the database is back')
    } catch (error) {
      say(`the database does not start: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  const timer = setInterval(() => {
    if (isBusy || runningServer(options.dir)) return
    isBusy = true
    current = revive().finally(() => (isBusy = false))
  }, everyMs)

  return () => {
    clearInterval(timer)
    return current
  }
}
