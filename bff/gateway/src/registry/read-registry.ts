import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { activeSchema, buildSchema, type Registry, type RemoteBuild } from './registry.schema'

export interface RegistryState {
  registry: Registry
  /** entries that were left out, and why */
  problems: string[]
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/** One remote as its build describes it, with the address of its entry. Throws when it can't be used. */
async function readRemote(remotesDir: string, name: string, version: string): Promise<RemoteBuild> {
  const folder = path.join(remotesDir, name, version)
  const build = buildSchema.parse(await readJson(path.join(folder, 'mfe.json')))
  if (build.name !== name || build.version !== version) {
    throw new Error(`the folder holds ${build.name} ${build.version}`)
  }
  await stat(path.join(folder, build.entry))
  return { ...build, entry: `/remotes/${name}/${version}/${build.entry}` }
}

const reason = (error: unknown) => {
  if (!(error instanceof Error)) return 'broken'
  return 'code' in error
    ? String(error.code)
    : error.name === 'ZodError'
      ? 'mfe.json is broken'
      : error.message
}

/** The registry as the files say now. One broken remote takes nobody else away. */
export async function readRegistry(remotesDir: string): Promise<RegistryState> {
  const active = activeSchema.parse(await readJson(path.join(remotesDir, 'active.json')))
  const problems: string[] = []
  const remotes: Registry['remotes'] = {}
  for (const [name, version] of Object.entries(active)) {
    try {
      remotes[name] = await readRemote(remotesDir, name, version)
    } catch (error) {
      problems.push(`${name} ${version}: ${reason(error)}`)
    }
  }
  return { registry: { remotes }, problems }
}
