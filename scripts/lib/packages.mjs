import fs from 'node:fs'
import path from 'node:path'

import { Failure } from './failure.mjs'
import { root } from './root.mjs'
import { runCommand } from './run.mjs'
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
  const install = ['-y', pnpm, 'install', '--frozen-lockfile']
  const { code, output } = await runCommand('npx', install, { env: environment() })
  if (code !== 0) throw installFailure(output)
  stamp('packages', value)
  return true
}

/** pnpm asks nothing, and npm does not warn about settings that pnpm's own npm handed on. */
const environment = () => ({ ...process.env, CI: 'true', npm_config_loglevel: 'error' })

function installFailure(output) {
  const text = output.trimEnd().split('\n').slice(-15).join('\n')
  const nextStep = output.includes('ERR_PNPM_OUTDATED_LOCKFILE')
    ? `A package.json has changed: run "npx -y ${pnpm} install" and start again.`
    : /no space left|ENOSPC/i.test(output)
      ? 'Free some space on the disk and start again.'
      : 'Check the connection to the package registry (npm ping) and start again.'
  return new Failure('npm packages', text, nextStep)
}
