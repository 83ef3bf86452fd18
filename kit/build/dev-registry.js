import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { root, shellApi, uiVersion } from './sharing.js'

/** `crm=http://127.0.0.1:5405,login=…` → [['crm', 'http://127.0.0.1:5405'], …] */
const parseDevRemotes = (text = '') =>
  text
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.trim().split('='))

async function devEntry([name, origin]) {
  const manifest = await readFile(join(root, `mfe-${name}`, 'remote.json'), 'utf8')
  return [
    name,
    {
      ...JSON.parse(manifest),
      version: 'dev',
      entry: `${origin}/remoteEntry.js`,
      shellApi: `^${shellApi}`,
      ui: `^${uiVersion}`,
      preload: [],
      integrity: {},
    },
  ]
}

async function builtRemotes(gatewayUrl) {
  if (!gatewayUrl) return {}
  try {
    const answer = await fetch(new URL('/registry.json', gatewayUrl))
    return answer.ok ? (await answer.json()).remotes : {}
  } catch {
    return {} // the gateway of a developer may be down: the remotes in dev still show
  }
}

/** Development only: `/registry.json` with the remotes that run on dev servers, the rest from the gateway. */
export function devRegistry({ devRemotes, gatewayUrl }) {
  const wanted = parseDevRemotes(devRemotes)
  return {
    name: 'zhancore:dev-registry',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/registry.json', (request, response, next) => {
        Promise.all([builtRemotes(gatewayUrl), Promise.all(wanted.map(devEntry))])
          .then(([built, dev]) => {
            response.setHeader('content-type', 'application/json')
            response.setHeader('cache-control', 'no-store')
            response.end(JSON.stringify({ remotes: { ...built, ...Object.fromEntries(dev) } }))
          })
          .catch(next)
      })
    },
  }
}
