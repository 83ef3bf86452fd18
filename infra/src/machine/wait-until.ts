import { setTimeout as wait } from 'node:timers/promises'

/** Asks `check` every `everyMs` until it gives a value, at most for `timeoutMs`; then `null`. */
export async function waitUntil<T>(
  check: () => Promise<T | null> | T | null,
  timeoutMs: number,
  everyMs = 25,
): Promise<T | null> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const value = await check()
    if (value !== null) return value
    if (Date.now() > deadline) return null
    await wait(everyMs)
  }
}
