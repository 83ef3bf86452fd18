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

const activeSchema = z.record(z.string(), z.string())

/** name → version in use; empty before the first start. */
function readActive(file: string): Record<string, string> {
  if (!fs.existsSync(file)) return {}
  return activeSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
}

/**
 * Puts every built remote (or only those named) to `<remotesDir>/<name>/<version>/` and makes it the active one.
 * Older versions stay, for pages that are open with them. Returns name → version of all.
 */
export function publishRemotes(
  root: string,
  remotesDir: string,
  only?: readonly string[],
): Record<string, string> {
  const remotes = builtRemotes(root).filter(({ name }) => !only || only.includes(name))
  for (const { dist, name, version } of remotes) {
    publish(dist, path.join(remotesDir, name, version))
  }
  fs.mkdirSync(remotesDir, { recursive: true })
  const file = path.join(remotesDir, 'active.json')
  const published = Object.fromEntries(remotes.map(({ name, version }) => [name, version]))
  const active = { ...(only ? readActive(file) : {}), ...published }
  fs.writeFileSync(`${file}.next`, JSON.stringify(active, null, 2))
  fs.renameSync(`${file}.next`, file)
  return active
}
