import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from 'vitest'

import { filesBelow, root } from './repository-for-specs'

interface Procedure {
  _def: { type?: string }
}

interface Router {
  _def: { router: true; procedures: Record<string, Procedure> }
}

function isRouter(value: unknown): value is Router {
  if (typeof value !== 'object' || value === null || !('_def' in value)) return false
  const definition = value._def
  return typeof definition === 'object' && definition !== null && 'procedures' in definition
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const routerFiles = filesBelow('bff').filter((file) => /bff\/[^/]+\/src\/router\.ts$/.test(file))
const useCases = filesBelow('domain').map((file) => path.basename(file))

async function mutationsOf(file: string): Promise<string[]> {
  const exported: unknown = await import(pathToFileURL(file).href)
  const routers = Object.values(exported as Record<string, unknown>).filter(isRouter)
  const procedures = routers.flatMap((router) => Object.entries(router._def.procedures))
  const mutations = procedures.filter(([, procedure]) => procedure._def.type === 'mutation')
  return mutations.map(([name]) => name.split('.').at(-1) ?? name)
}

it('finds the router of every BFF', () => {
  const names = routerFiles.map((file) => path.relative(root, file).split(path.sep)[1])
  expect(names.sort()).toEqual(['admin', 'approval', 'crm', 'landing', 'login'])
})

describe.each(routerFiles)('%s', (file) => {
  it('has a use-case with a spec for every mutation, by its name', async () => {
    const files = (await mutationsOf(file)).flatMap((name) => [
      `${kebab(name)}.ts`,
      `${kebab(name)}.spec.ts`,
    ])
    expect(files.filter((name) => !useCases.includes(name))).toEqual([])
  })
})
