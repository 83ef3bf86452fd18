import fs from 'node:fs'

import { commandOf } from './process-identity'

const listening = '0A'

/** Kernel numbers of the sockets that listen on a port (any address). */
function socketsOn(port: number): Set<string> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((file) => fs.existsSync(file))
  const rows = tables.flatMap((file) => fs.readFileSync(file, 'utf8').split('\n').slice(1))
  const fields = rows.map((row) => row.trim().split(/\s+/))
  const hits = fields.filter((field) => field[1]?.endsWith(wanted) && field[3] === listening)
  return new Set(hits.map((field) => `socket:[${field[9]}]`))
}

function opens(pid: string, sockets: Set<string>): boolean {
  try {
    const dir = `/proc/${pid}/fd`
    return fs.readdirSync(dir).some((fd) => {
      try {
        return sockets.has(fs.readlinkSync(`${dir}/${fd}`))
      } catch {
        return false
      }
    })
  } catch {
    return false // somebody else's process, or gone meanwhile
  }
}

/** Who listens on a port, for people: `process 4711 (node server.js)`; `null` when it can't be seen. */
export function portOwner(port: number): string | null {
  const sockets = socketsOn(port)
  if (sockets.size === 0) return null
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const pid = pids.find((each) => opens(each, sockets))
  return pid ? `process ${pid} (${commandOf(Number(pid)) ?? 'unknown'})` : null
}
