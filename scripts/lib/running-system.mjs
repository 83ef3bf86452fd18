import fs from 'node:fs'
import path from 'node:path'

import { Failure } from './failure.mjs'
import { root } from './root.mjs'

/** Folder for all data of the system that is started here. */
export const dataDir = () => path.resolve(root, process.env.DATA_DIR || '.data')

/** Start time of a process in clock ticks since boot: tells it from a later one with its number. */
function startTicks(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // one that was killed stays listed until its parent takes notice
  return fields[0] === 'Z' ? undefined : Number(fields[19])
}

/** Throws when the system already runs on this data folder, before anything is built under its feet. */
export function refuseSecondStart() {
  let state
  try {
    state = JSON.parse(fs.readFileSync(path.join(dataDir(), 'run/system.json'), 'utf8'))
    if (startTicks(state.supervisor.pid) !== state.supervisor.startTicks) return
  } catch {
    return
  }
  throw new Failure(
    'second start',
    `The system already runs at ${state.url} (process ${state.supervisor.pid}).`,
    `Use that one, stop it with Ctrl-C, or start another beside it: PORT=4400 DATA_DIR=.data-2 npm start`,
  )
}
