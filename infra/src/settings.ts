import path from 'node:path'

import { readLauncherEnv } from './env'
import { ensureSecret } from './machine/private-file'

/** What one start works with, from the environment, the data folder and defaults. */
export interface Settings {
  /** the checkout */
  root: string
  dataDir: string
  host: string
  /** of the gateway; the other processes take the ports after it */
  port: number
  publicUrl: string
  /** a PostgreSQL of the operator's; without it the built-in one is started */
  databaseUrl: string | undefined
  chatStoreUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  logLevel: string
  sessionSecret: string
  version: string
}

/** Distance of each port from the gateway's. */
export const portOffsets = {
  gateway: 0,
  landing: 1,
  login: 2,
  approval: 3,
  admin: 4,
  crm: 5,
  worker: 6,
  smtp: 7,
  mailbox: 8,
  postgres: 10,
} as const

/** Reads the settings of a start. Throws a StartFailure for a value that makes no sense. */
export function readSettings(root: string, version: string): Settings {
  const env = readLauncherEnv()
  const dataDir = path.resolve(root, env.DATA_DIR)
  return {
    root,
    dataDir,
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`,
    databaseUrl: env.DATABASE_URL,
    chatStoreUrl: env.MONGODB_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    logLevel: env.LOG_LEVEL,
    sessionSecret: env.SESSION_SECRET ?? ensureSecret(path.join(dataDir, 'session.secret')),
    version,
  }
}
