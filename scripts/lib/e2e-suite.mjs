import net from 'node:net'
import path from 'node:path'

import { bin, resultsDir, runSuite } from './gates.mjs'
import { readPlaywright } from './reports.mjs'
import { root } from './root.mjs'

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** The first of a system's eleven ports, all of them free. */
async function freeBasePort() {
  for (let base = 14_300; base < 60_000; base += 100) {
    const ports = Array.from({ length: 11 }, (_, offset) => base + offset)
    const free = await Promise.all(ports.map(isFree))
    if (free.every(Boolean)) return base
  }
  throw new Error('no free ports')
}

/** Runs the journeys in Debian's Chromium against a system of their own; `args` go to Playwright. */
export async function runE2e(progress, args = []) {
  const report = path.join(resultsDir, 'e2e.json')
  const env = {
    E2E_BASE_PORT: String(await freeBasePort()),
    E2E_DATA_DIR: path.join(root, '.test-data', 'e2e'),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  }
  const config = ['-c', 'e2e/playwright.config.ts', '--reporter=list,json']
  return runSuite(progress, {
    name: 'journeys in the browser',
    command: bin('playwright'),
    args: ['test', ...config, ...args],
    env,
    report,
    read: readPlaywright,
  })
}
