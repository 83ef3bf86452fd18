import path from 'node:path'

import { inheritedEnv } from '../env'
import { portOffsets, type Settings } from '../settings'
import type { ProcessSpec } from './process-spec'

export interface SystemProcesses {
  mailbox: ProcessSpec[]
  backends: ProcessSpec[]
  gateway: ProcessSpec[]
}

/** The database, and whether it holds the demo users. */
export interface Content {
  url: string
  hasDemoData: boolean
}

export const bffNames = ['landing', 'login', 'approval', 'admin', 'crm'] as const

const portOf = (settings: Settings, name: keyof typeof portOffsets) =>
  settings.port + portOffsets[name]

const loopback = (port: number) => `http://127.0.0.1:${port}`

/** Where built remotes are kept, one folder per version. */
export const remotesDirOf = (settings: Settings) => path.join(settings.dataDir, 'remotes')
export const logDirOf = (settings: Settings) => path.join(settings.dataDir, 'logs')

/** Address for outgoing mail: the operator's server, else the local mailbox. */
const smtpUrlOf = (settings: Settings) =>
  settings.smtpUrl ?? `smtp://127.0.0.1:${portOf(settings, 'smtp')}`

/** What every process is told; each adds its own port. */
function commonEnv(settings: Settings, { url, hasDemoData }: Content): Record<string, string> {
  return {
    ...inheritedEnv(),
    HOST: '127.0.0.1',
    DATABASE_URL: url,
    // the sign-in page then offers the demo users
    DEMO: hasDemoData ? '1' : '0',
    ...(settings.chatStoreUrl ? { MONGODB_URL: settings.chatStoreUrl } : {}),
    SESSION_SECRET: settings.sessionSecret,
    PUBLIC_URL: settings.publicUrl,
    GATEWAY_URL: loopback(settings.port),
    LOG_DIR: logDirOf(settings),
    LOG_LEVEL: settings.logLevel,
    DATA_DIR: settings.dataDir,
    REMOTES_DIR: remotesDirOf(settings),
    SHELL_DIR: path.join(settings.root, 'shell', 'dist'),
    SMTP_URL: smtpUrlOf(settings),
    MAIL_FROM: settings.mailFrom,
    APP_VERSION: settings.version,
  }
}

/** The processes of a built system: one bundle each, in the checkout's folder. */
export function systemProcesses(settings: Settings, content: Content): SystemProcesses {
  const common = commonEnv(settings, content)
  const spec = (name: keyof typeof portOffsets, file: string, extra = {}): ProcessSpec => {
    const port = portOf(settings, name)
    return {
      name,
      command: process.execPath,
      args: ['--enable-source-maps', path.join(settings.root, file)],
      cwd: settings.root,
      env: { ...common, PORT: String(port), ...extra },
      readyUrl: `${loopback(port)}/readyz`,
    }
  }
  const bff = (name: keyof typeof portOffsets) => spec(name, `bff/${name}/dist/main.js`)
  const smtpPort = String(portOf(settings, 'smtp'))
  const mailbox = spec('mailbox', 'infra/dist/mailbox.js', { SMTP_PORT: smtpPort })
  const gateway = bff('gateway')
  const mailboxUrl: Record<string, string> = settings.smtpUrl
    ? {}
    : { MAILBOX_URL: loopback(portOf(settings, 'mailbox')) }
  return {
    mailbox: settings.smtpUrl ? [] : [mailbox],
    backends: [...bffNames.map(bff), bff('worker')],
    gateway: [{ ...gateway, env: { ...gateway.env, ...mailboxUrl, HOST: settings.host } }],
  }
}
