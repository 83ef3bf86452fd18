import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { childEnvironment } from './env'

export interface StartSystemOptions {
  /** port of the gateway; ten more are taken after it */
  basePort: number
  dataDir: string
  /** demo data into an empty system (default: yes) */
  demo?: boolean
  /** nothing on the console but failures (default: yes) */
  quiet?: boolean
}

export interface StartedSystem {
  url: string
  /** for checks that look behind the interface */
  dataDir: string
  /** link that makes the first administrator, once; only in a system without users */
  invitation?: string
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>
}

interface ReadyMessage {
  type: 'ready'
  url: string
  invitation?: string
}

const isReady = (message: unknown): message is ReadyMessage =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'

function untilReady(child: ChildProcess): Promise<ReadyMessage> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (isReady(message)) resolve(message)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the system did not start (exit ${code})`)))
  })
}

/**
 * Starts the whole system beside whatever runs, by the very script behind `npm start`, and waits
 * until it is ready. The current folder must be the checkout's, or below it.
 */
export async function startSystem(options: StartSystemOptions): Promise<StartedSystem> {
  const { basePort, demo = true, quiet = true } = options
  const root = path.resolve(import.meta.dirname, '../..')
  const dataDir = path.resolve(root, options.dataDir)
  const flags = [...(demo ? [] : ['--empty']), ...(quiet ? ['--quiet'] : [])]
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), ...flags], {
    cwd: root,
    env: childEnvironment({ PORT: String(basePort), DATA_DIR: dataDir }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { url, invitation } = await untilReady(child)
  const stop = async () => {
    if (child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { url, dataDir, invitation, stop }
}
