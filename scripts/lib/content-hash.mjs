import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'

const skipped = new Set(['node_modules', 'dist', 'dist.next', 'generated', '.cache', 'results'])
// what the running system is not made of
const isTest = (name) => /\.spec\.ts$|\.test\.ts$/.test(name)

function* filesBelow(dir) {
  const entries = fs.readdirSync(dir, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name) || isTest(entry.name)) continue
    const full = path.join(dir, entry.name)
    if (entry.isDirectory()) yield* filesBelow(full)
    else if (entry.isFile()) yield full
  }
}

/** SHA-256 over the names and contents of a package's own files, tests left out. */
export function hashFolder(dir) {
  const hash = createHash('sha256')
  for (const file of filesBelow(path.join(root, dir))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Names of a package and of every workspace package that it is made of. */
function closure(name, packages, seen = new Set()) {
  const found = packages.get(name)
  if (!found || seen.has(name)) return seen
  seen.add(name)
  for (const dependency of found.workspaceDependencies) closure(dependency, packages, seen)
  return seen
}

/** A function (package name → hash over it, what it depends on, and what builds it). */
export function contentHashes(workspace, tools) {
  const packages = new Map(workspace.map((item) => [item.name, item]))
  const own = new Map()
  const ownHash = (name) => {
    if (!own.has(name)) own.set(name, hashFolder(packages.get(name).dir))
    return own.get(name)
  }
  return (name) => {
    const parts = [...closure(name, packages)].sort().map((each) => `${each}:${ownHash(each)}`)
    return createHash('sha256')
      .update([tools, ...parts].join('\n'))
      .digest('hex')
  }
}
