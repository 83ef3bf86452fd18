import fs from 'node:fs'
import path from 'node:path'

import { startSystem } from '@zhancore/infra'

import { test } from './journey'
import { systemOptions } from './system'

async function startEmptySystem(name: string, portsAfter: number) {
  const dataDir = `${systemOptions.dataDir}-${name}`
  fs.rmSync(dataDir, { recursive: true, force: true })
  const basePort = systemOptions.basePort + portsAfter
  const system = await startSystem({ basePort, dataDir, demo: false })
  const state = path.join(dataDir, 'run/system.json')
  return {
    ...system,
    invitation: system.invitation ?? '',
    /** Sends a signal to one of its processes, as an operator would by `kill`. */
    signal(part: string, signal: NodeJS.Signals) {
      const { processes } = JSON.parse(fs.readFileSync(state, 'utf8'))
      process.kill(processes[part].pid, signal)
    },
  }
}

export type EmptySystem = Awaited<ReturnType<typeof startEmptySystem>>

/**
 * The test with a system of its own without any data, beside the one that all journeys share: for
 * what would disturb the others. `portsAfter`: how far its ports are from the shared one's.
 */
export const testWithEmptySystem = (name: string, portsAfter: number) =>
  test.extend<object, { system: EmptySystem }>({
    system: [
      async ({}, use) => {
        const system = await startEmptySystem(name, portsAfter)
        await use(system)
        await system.stop()
      },
      { scope: 'worker', timeout: 300_000 },
    ],
  })
