import path from 'node:path'

import type { Settings } from '../settings'
import type { ProcessSpec } from './process-spec'
import { bffNames, type Content, type SystemProcesses, systemProcesses } from './system-processes'

const viteOffset = 20
const browserApps = ['shell', ...bffNames] as const

const folderOf = (app: string) => (app === 'shell' ? 'shell' : `mfe-${app}`)

/** A server process that starts anew when one of its source files changes. */
const watched = (root: string, spec: ProcessSpec): ProcessSpec => ({
  ...spec,
  args: [
    path.join(root, 'node_modules/tsx/dist/cli.mjs'),
    ...['watch', '--clear-screen=false', '--include', 'domain/*/src/**/*.ts'],
    path.join(root, `bff/${spec.name}/src/main.ts`),
  ],
  env: { ...spec.env, NODE_ENV: 'development' },
})

function viteServer(settings: Settings, app: string, env: Record<string, string>): ProcessSpec {
  const port = settings.port + viteOffset + ['shell', ...bffNames].indexOf(app)
  return {
    name: `vite-${folderOf(app)}`,
    command: process.execPath,
    args: [path.join(settings.root, 'node_modules/vite/bin/vite.js'), '--port', String(port)],
    cwd: path.join(settings.root, folderOf(app)),
    env: { ...env, NODE_ENV: 'development', VITE_PORT: String(port) },
    readyUrl: `http://127.0.0.1:${port}/${app === 'shell' ? '' : 'remoteEntry.js'}`,
  }
}

const originOf = (spec: ProcessSpec) => new URL(spec.readyUrl).origin

/** The same processes from their sources, and a Vite server for the shell and for each remote. */
export function developmentProcesses(settings: Settings, content: Content): SystemProcesses {
  const built = systemProcesses(settings, content)
  const [gateway] = built.gateway
  if (!gateway) throw new Error('the system has no gateway')
  const env = gateway.env
  const remotes = bffNames.map((app) => [app, originOf(viteServer(settings, app, env))] as const)
  const pairs = remotes.map(([app, origin]) => `${app}=${origin}`).join(',')
  const vite = browserApps.map((app) => viteServer(settings, app, { ...env, DEV_REMOTES: pairs }))
  const [shell] = vite
  const dev: Record<string, string> = shell ? { DEV_SHELL: originOf(shell) } : {}
  return {
    mailbox: built.mailbox,
    backends: [...built.backends.map((spec) => watched(settings.root, spec)), ...vite],
    gateway: [watched(settings.root, { ...gateway, env: { ...env, ...dev } })],
  }
}
