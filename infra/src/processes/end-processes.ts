import { isAlive, type ProcessIdentity } from '../machine/process-identity'
import { waitUntil } from '../machine/wait-until'

/** A BFF answers what it was asked within six seconds and closes its parts within six more. */
const patienceMs = 15_000

/** Signals a process and what it started; one that has gone already is fine. */
function signal({ pid }: ProcessIdentity, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name) // each of ours leads a group of its own
  } catch {
    // gone meanwhile
  }
}

/** Asks processes to end (SIGTERM) and waits; those that do not are killed. */
export async function endProcesses(processes: readonly ProcessIdentity[]): Promise<void> {
  for (const each of processes) signal(each, 'SIGTERM')
  await waitUntil(() => (processes.some(isAlive) ? null : true), patienceMs)
  for (const each of processes.filter(isAlive)) signal(each, 'SIGKILL')
  await waitUntil(() => (processes.some(isAlive) ? null : true), 5_000)
}
