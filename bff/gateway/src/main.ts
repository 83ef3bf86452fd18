import { createService, type Lifecycle } from '@zhancore/bff-base'
import { createPool } from '@zhancore/db'
import { createLogger } from '@zhancore/logging'

import { createGateway } from './app'
import { createDevShell } from './dev-shell'
import { bffUrls, readGatewayEnv, workerUrl } from './env'
import { createApiProxy } from './proxy/api-proxy'

const env = readGatewayEnv()
// for log lines only: the gateway serves without a database
const pool = createPool(env.DATABASE_URL, 2)
const logs = createLogger({ process: 'gateway', level: env.LOG_LEVEL, logDir: env.LOG_DIR, pool })
const lifecycle: Lifecycle = { stopping: false }
const targets = bffUrls(env)
const api = createApiProxy({ targets, publicUrl: env.PUBLIC_URL, log: logs.log })
const devShell = env.DEV_SHELL === undefined ? undefined : createDevShell(env.DEV_SHELL)

await createService({
  handler: createGateway({
    shellDir: env.SHELL_DIR,
    remotesDir: env.REMOTES_DIR,
    publicUrl: env.PUBLIC_URL,
    version: env.APP_VERSION,
    processes: {
      ...targets,
      worker: workerUrl(env),
      ...(env.MAILBOX_URL === undefined ? {} : { mailbox: env.MAILBOX_URL }),
    },
    api,
    log: logs.log,
    lifecycle,
    devShell,
  }),
  host: env.HOST,
  port: env.PORT,
  logs: { log: logs.log, close: () => logs.close().then(() => pool.end()) },
  lifecycle,
  close: async () => api.close(),
  prepare: (server) => devShell?.acceptUpgrades(server),
}).listen()
