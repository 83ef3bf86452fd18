// Prisma's command line, offline: its schema engine is our stand-in over the WebAssembly build of
// the same engine, because the native one can only be downloaded at run time.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { prismaEnvironment, prismaFolder } from './lib/prisma-client.mjs'
import { root } from './lib/root.mjs'

const cli = path.join(root, 'node_modules/prisma/build/index.js')
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], {
  cwd: prismaFolder,
  env: prismaEnvironment(),
  stdio: 'inherit',
})
process.exit(status ?? 1)
