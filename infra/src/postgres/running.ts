import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

import { identify } from '../machine/process-identity'

export interface RunningServer {
  pid: number
  port: number
  isReady: boolean
}

function isPostgres(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}

/** The server that runs on a data folder, by its own lock file (line 1 pid, 4 port, 8 state). */
export function runningServer(dir: string): RunningServer | null {
  let lines: string[]
  try {
    lines = fs.readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  // after a restart of the machine the number may belong to somebody else
  if (!pid || !identify(pid) || !isPostgres(pid)) return null
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/** Whether something accepts connections on a loopback port. */
export function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(1_000, () => end(false))
    socket.on('connect', () => end(true)).on('error', () => end(false))
  })
}
