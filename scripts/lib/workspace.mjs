import fs from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'

/** Folders that hold packages; the same list as in pnpm-workspace.yaml. */
const single = ['shell', 'ui', 'kit', 'infra', 'e2e', 'bench']
const nested = ['bff', 'domain']

function folders() {
  const remotes = fs.readdirSync(root).filter((name) => name.startsWith('mfe-'))
  const inner = nested.flatMap((dir) =>
    fs.readdirSync(path.join(root, dir)).map((name) => `${dir}/${name}`),
  )
  return [...single, ...remotes, ...inner].sort()
}

/** Every package of the workspace: `{ name, dir, version, workspaceDependencies }` (dir relative to the root). */
export function workspacePackages() {
  return folders().flatMap((dir) => {
    const file = path.join(root, dir, 'package.json')
    if (!fs.existsSync(file)) return []
    const {
      name,
      version,
      dependencies = {},
      devDependencies = {},
    } = JSON.parse(fs.readFileSync(file, 'utf8'))
    const all = Object.entries({ ...devDependencies, ...dependencies })
    const workspaceDependencies = all
      .filter(([, range]) => range.startsWith('workspace:'))
      .map(([dependency]) => dependency)
    return [{ name, dir, version, workspaceDependencies }]
  })
}
