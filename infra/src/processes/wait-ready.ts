import { setTimeout as wait } from 'node:timers/promises'

/** Whether a process answers that it can do its work. */
async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

/** Asks until the address answers 200. Gives up (`false`) on time-out, or when `signal` aborts. */
export async function waitReady(
  url: string,
  { signal, timeoutMs = 90_000 }: { signal: AbortSignal; timeoutMs?: number },
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (!signal.aborted && Date.now() < deadline) {
    if (await isReady(url)) return true
    await wait(60)
  }
  return false
}
