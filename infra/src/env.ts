import * as z from 'zod'

import { StartFailure } from './failure'

const launcherSchema = z.object({
  // ten further ports are counted from it
  PORT: z.coerce.number().int().min(1).max(65_500).default(4300),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MONGODB_URL: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/[^\s/]+/)
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Zhancore <no-reply@zhancore.local>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  SESSION_SECRET: z.string().min(32).optional(),
})

const expected: Record<string, string> = {
  PORT: 'a number from 1 to 65500',
  PUBLIC_URL: 'an address such as https://crm.example.kz',
  DATABASE_URL: 'an address such as postgresql://user:password@host:5432/database',
  MONGODB_URL: 'an address such as mongodb://user:password@host:27017/database',
  SMTP_URL: 'an address such as smtp://user:password@host:587',
  LOG_LEVEL: 'fatal, error, warn, info or debug',
  SESSION_SECRET: 'at least 32 characters',
}

/** The launcher's environment; a variable that is set but empty counts as not set. */
export function readLauncherEnv(environment: NodeJS.ProcessEnv = process.env) {
  const filled = Object.entries(environment).filter(([, value]) => value !== '')
  const result = launcherSchema.safeParse(Object.fromEntries(filled))
  if (result.success) return result.data
  const name = String(result.error.issues[0]?.path[0])
  throw new StartFailure(
    'the settings',
    `${name} has a value that cannot be used.`,
    `Set ${name} to ${expected[name] ?? 'a valid value'}, or leave it out, and start again.`,
  )
}

/** What a child process gets of our own environment: what an operating system wants, no secrets. */
export function inheritedEnv(): Record<string, string> {
  const system = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_ENV', 'NODE_OPTIONS']
  // how many requests one address may send: tests send all of theirs from one
  const names = [...system, 'INQUIRY_LIMIT']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

const ownSettings = ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'NODE_ENV']

/** Our environment for a system of its own, without the settings of one that runs beside it. */
export function childEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ownSettings.includes(name))
  return { ...Object.fromEntries(kept), ...own }
}
