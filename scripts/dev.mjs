// `npm run dev`: the system from its sources. BFFs start anew when a file changes, screens are
// replaced in the open page.
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { asFailure } from './lib/failure.mjs'
import { prepare } from './lib/prepare.mjs'
import { createProgress, printFailure } from './lib/progress.mjs'
import { root } from './lib/root.mjs'
import { refuseSecondStart } from './lib/running-system.mjs'
import { documentPackages } from './lib/system-packages.mjs'

process.chdir(root)
// Prisma 7.10 reads relations inside a transaction in a way that pg 8 calls deprecated; nothing an
// operator could do about
process.noDeprecation = true
process.env.NODE_ENV ??= 'development'
const startedAt = performance.now()
const progress = createProgress()

try {
  progress.line('Zhancore CRM, development')
  refuseSecondStart()
  await prepare(progress, documentPackages)
  const { buildAll } = await import('./lib/build-all.mjs')
  await progress.run('launcher', (note) => buildAll({ note, only: (dir) => dir === 'infra' }))
  const launcher = pathToFileURL(path.join(root, 'infra/dist/main.js')).href
  const { launch } = await import(launcher)
  const isEmpty = process.argv.includes('--empty')
  await launch({ progress, startedAt, mode: 'development', isEmpty })
} catch (error) {
  printFailure(asFailure(error))
  process.exit(1)
}
