import fs from 'node:fs'
import path from 'node:path'

import * as z from 'zod'

import { demoSignInTable } from './console/demo-users'
import type { Progress } from './console/progress'
import { readSettings } from './settings'
import { type RunningSystem, startAll } from './system/start-all'
import { stopOnSignals } from './system/stop-on-signals'

export interface LaunchOptions {
  progress: Progress
  /** `performance.now()` when the whole start began */
  startedAt: number
  /** `development`: from the sources, with hot reload */
  mode: 'built' | 'development'
  /** no demo data; the first administrator is made by a link */
  isEmpty: boolean
}

const versionOf = (root: string) =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))).version

function printSummary(system: RunningSystem, { progress, startedAt }: LaunchOptions) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const lines = [
    '',
    `  Zhancore CRM runs at ${system.url}  (ready in ${seconds} s)`,
    '',
    ...demoSignInTable(system.demoUsers),
    ...(system.invitation
      ? ['  First administrator, once, by this link:', `    ${system.invitation}`]
      : []),
    '',
    `  Logs: ${system.logDir}   Stop: Ctrl-C`,
    '',
  ]
  lines.forEach((line) => progress.line(line))
}

/** Starts the whole system from the checkout in the current folder and returns when it is ready. */
export async function launch(options: LaunchOptions): Promise<void> {
  const root = process.cwd()
  const settings = readSettings(root, versionOf(root))
  const shutdown = stopOnSignals(options.progress)
  try {
    const system = await startAll(settings, options, shutdown)
    printSummary(system, options)
    process.send?.({ type: 'ready', url: system.url, invitation: system.invitation })
  } catch (error) {
    await shutdown.run()
    throw error
  }
}
