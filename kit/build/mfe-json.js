import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { shellApi, uiVersion } from './sharing.js'

const sha384 = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`

/** Every file that must be there before the chunk can run: its imports and their style sheets. */
function filesNeededBy(bundle, startFiles) {
  const scripts = new Set()
  const styles = new Set()
  const walk = (file) => {
    const chunk = bundle[file]
    if (!chunk || scripts.has(file)) return
    scripts.add(file)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) styles.add(sheet)
    chunk.imports.forEach(walk)
  }
  startFiles.forEach(walk)
  return [...scripts, ...styles]
}

function preloadList(bundle, exposedId) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const first = chunks.filter(
    ({ fileName, facadeModuleId, moduleIds }) =>
      fileName === 'remoteEntry.js' ||
      /loadShare|localSharedImportMap/.test(fileName) ||
      facadeModuleId === exposedId ||
      moduleIds.includes(exposedId),
  )
  return filesNeededBy(
    bundle,
    first.map((chunk) => chunk.fileName),
  )
}

const keepsQueries = (bundle) =>
  Object.values(bundle).some(({ moduleIds = [] }) =>
    moduleIds.some((id) => id.includes('/query-core/')),
  )

/**
 * Writes `dist/mfe.json`: all that a registry must know of this build. The list of the federation
 * plugin's own manifest misses files, and its `preloadRemote` asks for each of them twice.
 */
export function mfeJson({ manifest, exposed, version }) {
  let root
  return {
    name: 'zhancore:mfe-json',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    writeBundle(output, bundle) {
      const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'))
      const description = {
        ...manifest,
        version,
        entry: 'remoteEntry.js',
        shellApi: `^${shellApi}`,
        ui: `^${uiVersion}`,
        queries: keepsQueries(bundle),
        preload: preloadList(bundle, resolve(root, exposed)),
        integrity: Object.fromEntries(
          scripts.map((file) => [file, sha384(join(output.dir, file))]),
        ),
      }
      writeFileSync(join(output.dir, 'mfe.json'), `${JSON.stringify(description, null, 1)}\n`)
    },
  }
}
