// `npm run release -- crm`: builds what changed and puts the named remotes (without names: all) into
// use in a running system. Nothing is restarted: the gateway reads the registry anew.
import path from 'node:path'

import { register } from 'tsx/esm/api'

import { buildAll } from './lib/build-all.mjs'
import { asFailure, Failure } from './lib/failure.mjs'
import { createProgress, printFailure } from './lib/progress.mjs'
import { root } from './lib/root.mjs'

const names = process.argv.slice(2)
const remotesDir = path.resolve(root, process.env.DATA_DIR ?? '.data', 'remotes')
const progress = createProgress()
try {
  await progress.run('build', (note) => buildAll({ note }))
  const unregister = register()
  const { publishRemotes } = await import('../infra/src/remotes/publish-remotes.ts')
  const active = publishRemotes(root, remotesDir, names.length > 0 ? names : undefined)
  await unregister()
  const unknown = names.find((name) => !(name in active))
  if (unknown) {
    const known = Object.keys(active).join(', ')
    throw new Failure('release', `There is no remote "${unknown}".`, `Name one of: ${known}.`)
  }
  for (const [name, version] of Object.entries(active)) progress.line(`    ${name} ${version}`)
} catch (error) {
  printFailure(asFailure(error))
  process.exitCode = 1
}
