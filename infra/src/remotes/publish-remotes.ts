import fs from 'node:fs'
import path from 'node:path'

import * as z from 'zod'

const buildSchema = z.object({ name: z.string(), version: z.string() })

function builtRemotes(root: string) {
  const folders = fs.readdirSync(root).filter((name) => name.startsWith('mfe-'))
  return folders.flatMap((folder) => {
    const dist = path.join(root, folder, 'dist')
    const file = path.join(dist, 'build.json')
    if (!fs.existsSync(file)) return []
    return [{ dist, ...buildSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))) }]
  })
}

/** Copies a build to its place at once, so that a half copied version is never served. */
function publish(dist: string, target: string): void {
  if (fs.existsSync(target)) return
  const next = `${target}.next`
  fs.rmSync(next, { recursive: true, force: true })
  fs.cpSync(dist, next, { recursive: true })
  fs.renameSync(next, target)
}

/**
 * Puts every built remote to `<remotesDir>/<name>/<version>/` and makes it the active one.
 * Older versions stay, for pages that are open with them. Returns name → version.
 */
export function publishRemotes(root: string, remotesDir: string): Record<string, string> {
  const remotes = builtRemotes(root)
  for (const { dist, name, version } of remotes) {
    publish(dist, path.join(remotesDir, name, version))
  }
  const active = Object.fromEntries(remotes.map(({ name, version }) => [name, version]))
  fs.mkdirSync(remotesDir, { recursive: true })
  const file = path.join(remotesDir, 'active.json')
  fs.writeFileSync(`${file}.next`, JSON.stringify(active, null, 2))
  fs.renameSync(`${file}.next`, file)
  return active
}
