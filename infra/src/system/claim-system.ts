import path from 'node:path'

import { StartFailure } from '../failure'
import { withFileLock } from '../machine/lock'
import { identify, isAlive, type ProcessIdentity } from '../machine/process-identity'
import { waitUntil } from '../machine/wait-until'
import { endProcesses } from '../processes/end-processes'
import { readRunState, writeRunState } from './run-state'

/**
 * Makes this process the supervisor of a data folder. Processes left by one that was killed are
 * ended first (they hold our ports). Returns how many there were.
 * Throws a StartFailure when the system already runs.
 */
export function claimSystem(dataDir: string, url: string): Promise<number> {
  return withFileLock(path.join(dataDir, 'run', 'claim.lock'), async () => {
    const state = readRunState(dataDir)
    if (state && !(await endsSoon(state.supervisor))) {
      throw alreadyRunning(state.url, state.supervisor)
    }
    const leftovers = Object.values(state?.processes ?? {}).filter(isAlive)
    await endProcesses(leftovers)
    const supervisor = identify(process.pid)
    if (!supervisor) throw new Error('this process cannot be seen in /proc')
    writeRunState(dataDir, { url, supervisor, processes: {} })
    return leftovers.length
  })
}

/** One that has just been killed may still be listed for a moment. */
async function endsSoon(supervisor: ProcessIdentity): Promise<boolean> {
  return (await waitUntil(() => (isAlive(supervisor) ? null : true), 1_000)) ?? false
}

function alreadyRunning(url: string, { pid }: ProcessIdentity): StartFailure {
  return new StartFailure(
    'second start',
    `The system already runs at ${url} (process ${pid}).`,
    'Use that one, stop it with Ctrl-C, or start another: PORT=4400 DATA_DIR=.data-2 npm start',
  )
}
