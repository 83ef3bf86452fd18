import path from 'node:path'

import { build } from 'esbuild'

import { root } from './root.mjs'

/**
 * Workspace code goes into the bundle; npm packages stay outside and are found in node_modules. What
 * nobody uses of them is not even loaded: our domains have no effects on import (`sideEffects` in
 * their package.json), and a server starts in half the time.
 */
const npmPackagesOutside = {
  name: 'npm-packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
      if (kind === 'entry-point' || name.startsWith('@zhancore/')) return undefined
      return { path: name, external: true, sideEffects: false }
    })
  },
}

/** Entry files of a server package: what its dist folder holds. */
const entriesOf = (dir) =>
  dir === 'infra'
    ? { main: 'infra/src/start.ts', mailbox: 'infra/src/mailbox/main.ts' }
    : { main: `${dir}/src/main.ts` }

/** Bundles one server package into `outDir`. */
export async function buildServer({ dir }, outDir) {
  await build({
    absWorkingDir: root,
    entryPoints: entriesOf(dir),
    outdir: path.resolve(root, outDir),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: true,
    logLevel: 'silent',
    plugins: [npmPackagesOutside],
  })
}
