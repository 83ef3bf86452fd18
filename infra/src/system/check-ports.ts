import { StartFailure } from '../failure'
import { isPortFree } from '../machine/free-port'
import { portOwner } from '../machine/port-owner'
import { portOffsets } from '../settings'

const offsets = Object.entries(portOffsets)

async function takenPort(base: number, host: string): Promise<[string, number] | null> {
  for (const [name, offset] of offsets) {
    const address = name === 'gateway' ? host : '127.0.0.1'
    if (!(await isPortFree(base + offset, address))) return [name, base + offset]
  }
  return null
}

async function freeBase(from: number, host: string): Promise<number | null> {
  for (let base = from; base <= 65_000; base += 100) {
    if ((await takenPort(base, host)) === null) return base
  }
  return null
}

/** Throws a StartFailure that names the process on a port of ours, and a PORT that would do. */
export async function checkPorts(base: number, host: string): Promise<void> {
  const taken = await takenPort(base, host)
  if (!taken) return
  const [name, port] = taken
  const better = await freeBase(base + 100, host)
  throw new StartFailure(
    `port ${port} (${name})`,
    `It is taken by ${portOwner(port) ?? 'another process'}.`,
    `End that process, or choose other ports: PORT=${better ?? '<number>'} npm start`,
  )
}
