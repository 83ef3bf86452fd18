import path from 'node:path'

import { StartFailure } from '../failure'
import { isPortFree } from '../machine/free-port'
import { portOwner } from '../machine/port-owner'
import { waitUntil } from '../machine/wait-until'
import { runningServer } from '../postgres/running'
import { portOffsets, type Settings } from '../settings'

type PortName = keyof typeof portOffsets

const isPortName = (name: string): name is PortName => name in portOffsets

/** The ports of this start: not those of parts that the operator brings, or that run already. */
function neededPorts({ databaseUrl, smtpUrl, dataDir }: Settings): PortName[] {
  const hasOwnPostgres = !databaseUrl && !runningServer(path.join(dataDir, 'postgres'))
  const unneeded = new Set([
    ...(hasOwnPostgres ? [] : ['postgres']),
    ...(smtpUrl ? ['smtp', 'mailbox'] : []),
  ])
  return Object.keys(portOffsets)
    .filter(isPortName)
    .filter((name) => !unneeded.has(name))
}

async function takenPort(names: PortName[], base: number, host: string) {
  for (const name of names) {
    const port = base + portOffsets[name]
    if (!(await isPortFree(port, name === 'gateway' ? host : '127.0.0.1'))) return { name, port }
  }
  return null
}

/** A port whose holder has just ended gets free within moments: nobody can be seen on it. */
async function lastingObstacle(names: PortName[], base: number, host: string) {
  const check = async () => {
    const taken = await takenPort(names, base, host)
    return taken && portOwner(taken.port) === null ? null : { taken }
  }
  const answer = await waitUntil(check, 3_000, 100)
  return answer ? answer.taken : takenPort(names, base, host)
}

async function freeBase(names: PortName[], from: number, host: string): Promise<number | null> {
  for (let base = from; base <= 65_000; base += 100) {
    if ((await takenPort(names, base, host)) === null) return base
  }
  return null
}

/** Throws a StartFailure that names the process on a port of ours, and a PORT that would do. */
export async function checkPorts(settings: Settings): Promise<void> {
  const { port: base, host } = settings
  const names = neededPorts(settings)
  const taken = await lastingObstacle(names, base, host)
  if (!taken) return
  const better = await freeBase(names, base + 100, host)
  throw new StartFailure(
    `port ${taken.port} (${taken.name})`,
    `It is taken by ${portOwner(taken.port) ?? 'another process'}.`,
    `End that process, or choose other ports: PORT=${better ?? '<number>'} npm start`,
  )
}
