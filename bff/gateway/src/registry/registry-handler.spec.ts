import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { startGateway, type TestGateway } from '../testing/start-gateway'

let gateway: TestGateway

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

async function publish(name: string, version: string, changes: object = {}): Promise<void> {
  const folder = path.join(gateway.remotesDir, name, version)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'remoteEntry.js'), 'export {}')
  const build = {
    name,
    version,
    entry: 'remoteEntry.js',
    preload: [],
    integrity: {},
    navigation: [],
    ...changes,
  }
  await writeFile(path.join(folder, 'mfe.json'), JSON.stringify(build))
}

async function activate(versions: Record<string, string>): Promise<void> {
  await mkdir(gateway.remotesDir, { recursive: true })
  await writeFile(path.join(gateway.remotesDir, 'active.json'), JSON.stringify(versions))
  await wait(600)
}

const registry = () => fetch(`${gateway.url}/registry.json`)

it('is unavailable, by a code, before anything is published', async () => {
  expect((await registry()).status).toBe(503)
})

it('names each active build with the address of its entry', async () => {
  await publish('crm', '1.0.0')
  await activate({ crm: '1.0.0' })
  const response = await registry()
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({
    remotes: {
      crm: {
        name: 'crm',
        version: '1.0.0',
        entry: '/remotes/crm/1.0.0/remoteEntry.js',
        preload: [],
        integrity: {},
        navigation: [],
      },
    },
  })
})

it('follows a release, and a way back', async () => {
  await publish('crm', '1.1.0')
  for (const version of ['1.1.0', '1.0.0']) {
    await activate({ crm: version })
    expect(await (await registry()).json()).toMatchObject({ remotes: { crm: { version } } })
  }
})

it('leaves a broken build out, says which, and goes on', async () => {
  await publish('admin', '2.0.0', { entry: '../../../etc/passwd' })
  await publish('login', '3.0.0', { name: 'crm' })
  await activate({ crm: '1.0.0', admin: '2.0.0', login: '3.0.0', approval: '4.0.0' })
  const { remotes } = await (await registry()).json()
  expect(Object.keys(remotes)).toEqual(['crm'])
  const { parts } = await (await fetch(`${gateway.url}/readyz`)).json()
  expect(parts).toContainEqual({
    name: 'registry',
    state: 'unavailable',
    detail: expect.stringMatching(/admin 2\.0\.0: .*login 3\.0\.0: .*approval 4\.0\.0: ENOENT/),
  })
})
