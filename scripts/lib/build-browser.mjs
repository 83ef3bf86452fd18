import path from 'node:path'

import { root } from './root.mjs'
import { mustRun } from './run.mjs'

const vite = path.join(root, 'node_modules/vite/bin/vite.js')

/** Builds the shell or a remote by Vite into `outDir`. */
export async function buildBrowser({ dir, name }, outDir, version) {
  await mustRun(
    `build of ${name}`,
    process.execPath,
    [vite, 'build', '--outDir', path.resolve(root, outDir), '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: path.join(root, dir),
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', APP_VERSION: version },
    },
  )
}
