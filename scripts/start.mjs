// `npm start`: from a fresh checkout to a running system. Plain Node.js, no dependency: at this
// point nothing is installed yet.
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
process.env.NODE_ENV ??= 'production'
const startedAt = performance.now()
const progress = createProgress({ quiet: process.argv.includes('--quiet') })

try {
  progress.line('Zhancore CRM')
  refuseSecondStart()
  await prepare(progress, documentPackages)
  // only now: the builder uses packages that prepare() has brought in
  const { buildAll } = await import('./lib/build-all.mjs')
  await progress.run('build', (note) => buildAll({ note }))
  const launcher = pathToFileURL(path.join(root, 'infra/dist/main.js')).href
  const { launch } = await import(launcher)
  await launch({ progress, startedAt, mode: 'built', isEmpty: process.argv.includes('--empty') })
} catch (error) {
  printFailure(asFailure(error))
  process.exit(1)
}
