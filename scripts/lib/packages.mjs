import fs from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { mustRun } from './run.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'
import { workspacePackages } from './workspace.mjs'

/** Runs from npx: nothing global is needed, and corepack's signature check fails on Node 20. */
export const pnpm = 'pnpm@10.34.9'

/** What decides which packages are there: the lockfile, and every manifest (links of the workspace). */
function wanted() {
  const manifests = workspacePackages().map(({ dir }) => path.join(dir, 'package.json'))
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]
  return hashOf(files.map((file) => fs.readFileSync(path.join(root, file))).join('\0'))
}

/** Brings in the npm packages when the lockfile changed since last time. Returns whether it did. */
export async function installPackages() {
  const value = wanted()
  const complete = fs.existsSync(path.join(root, 'node_modules/.modules.yaml'))
  if (complete && isStamped('packages', value)) return false
  await mustRun('npm packages', 'npx', ['-y', pnpm, 'install', '--frozen-lockfile'], {
    env: { ...process.env, CI: 'true' },
    nextStep: 'Check the connection to the package registry (npm ping) and start again.',
  })
  stamp('packages', value)
  return true
}
