import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { identify, isAlive } from './process-identity'

function holder(file: string) {
  try {
    const [pid, startTicks] = fs.readFileSync(file, 'utf8').split(' ').map(Number)
    return pid && startTicks ? { pid, startTicks } : null
  } catch {
    return null
  }
}

/** Writes the lock as a whole by a link, so that nobody reads it half written. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`
  fs.writeFileSync(own, `${process.pid} ${identify(process.pid)?.startTicks ?? 0}`)
  try {
    fs.linkSync(own, file)
    return true
  } catch {
    const other = holder(file)
    if (other && !isAlive(other)) fs.rmSync(file, { force: true })
    return false
  } finally {
    fs.rmSync(own, { force: true })
  }
}

/**
 * Runs `work` while no other process holds the lock file. A lock whose holder has died is taken over.
 * Throws when it is not to be had within `timeoutMs`.
 */
export async function withFileLock<T>(
  file: string,
  work: () => Promise<T>,
  timeoutMs = 60_000,
): Promise<T> {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const deadline = Date.now() + timeoutMs
  while (!take(file)) {
    if (Date.now() > deadline) throw new Error(`${file} is held by another process`)
    await wait(50)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}
