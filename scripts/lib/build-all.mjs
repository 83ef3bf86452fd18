import fs from 'node:fs'
import path from 'node:path'

import { buildBrowser } from './build-browser.mjs'
import { buildServer } from './build-server.mjs'
import { contentHashes } from './content-hash.mjs'
import { Failure } from './failure.mjs'
import { inParallel } from './in-parallel.mjs'
import { withLock } from './lock.mjs'
import { root } from './root.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'
import { workspacePackages } from './workspace.mjs'

const servers = new Set([
  'infra',
  ...['gateway', 'landing', 'login', 'approval', 'admin', 'crm', 'worker'].map((x) => `bff/${x}`),
])
const isBrowser = ({ dir }) => dir === 'shell' || dir.startsWith('mfe-')

/** What every build is made with: a change of it builds everything anew. */
function toolsHash() {
  const files = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/lib/build-server.mjs']
  files.push('scripts/lib/build-browser.mjs')
  return hashOf(files.map((file) => fs.readFileSync(path.join(root, file))).join('\0'))
}

/** A remote imports only the types of its BFF, so a change there does not build it anew. */
const withoutRouterTypes = (item) =>
  isBrowser(item)
    ? {
        ...item,
        workspaceDependencies: item.workspaceDependencies.filter((x) => !x.includes('/bff-')),
      }
    : item

/** Replaces the old dist folder at once, so that nobody is served half a build. */
function swap(dir) {
  const dist = path.join(root, dir, 'dist')
  fs.rmSync(`${dist}.old`, { recursive: true, force: true })
  if (fs.existsSync(dist)) fs.renameSync(dist, `${dist}.old`)
  fs.renameSync(`${dist}.next`, dist)
  fs.rmSync(`${dist}.old`, { recursive: true, force: true })
}

async function buildOne(item, hash) {
  const outDir = `${item.dir}/dist.next`
  const version = `${item.version}-${hash.slice(0, 8)}`
  fs.rmSync(path.join(root, outDir), { recursive: true, force: true })
  try {
    if (isBrowser(item)) await buildBrowser(item, outDir, version)
    else await buildServer(item, outDir)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`build of ${item.name}`, error.message, 'Mend it and start again.')
  }
  const facts = { name: item.dir.replace(/^mfe-/, ''), version, hash }
  fs.writeFileSync(path.join(root, outDir, 'build.json'), JSON.stringify(facts))
  swap(item.dir)
  stamp(`build-${item.dir.replace('/', '-')}`, hash)
}

function isBuilt(item, hash) {
  const done = isStamped(`build-${item.dir.replace('/', '-')}`, hash)
  return done && fs.existsSync(path.join(root, item.dir, 'dist/build.json'))
}

/**
 * Builds every package whose sources, or those of what it depends on, changed since last time.
 * `only`: filter by folder; `note(text)`: gets a remark for the console. Returns the folders built.
 */
export function buildAll({ only = () => true, note = () => undefined } = {}) {
  return withLock('build', async () => {
    const all = workspacePackages().map(withoutRouterTypes)
    const hashFor = contentHashes(all, toolsHash())
    const wanted = all.filter(
      (item) => (isBrowser(item) || servers.has(item.dir)) && only(item.dir),
    )
    const stale = wanted
      .map((item) => ({ item, hash: hashFor(item.name) }))
      .filter(({ item, hash }) => !isBuilt(item, hash))
      // the quick ones first: what does not compile is known within seconds
      .sort((a, b) => Number(isBrowser(a.item)) - Number(isBrowser(b.item)))
    await inParallel(2, stale, ({ item, hash }) => buildOne(item, hash))
    note(stale.length === 0 ? 'unchanged' : `${stale.length} of ${wanted.length} packages`)
    return stale.map(({ item }) => item.dir)
  })
}
