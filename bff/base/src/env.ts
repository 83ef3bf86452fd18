import * as z from 'zod'

import { logLevels } from '@zhancore/logging'

const port = z.coerce.number().int().min(0).max(65_535)

/** What every process is told by its environment. */
export const processEnvSchema = z.object({
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().startsWith('postgres'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  GATEWAY_URL: z.url({ protocol: /^https?$/ }),
  LOG_DIR: z.string().min(1),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  DATA_DIR: z.string().min(1),
  APP_VERSION: z.string().default('0.0.0'),
})

/** What every BFF is told besides. */
export const baseEnvSchema = processEnvSchema.extend({
  SESSION_SECRET: z.string().min(32),
})

export type ProcessEnv = z.infer<typeof processEnvSchema>
export type BaseEnv = z.infer<typeof baseEnvSchema>

/**
 * Reads the environment once. Throws an error that names every variable that is missing or wrong,
 * without its value: a wrong secret must not end in a log.
 */
export function readEnv<Env>(schema: z.ZodType<Env>, environment: object = process.env): Env {
  const result = schema.safeParse(environment)
  if (result.success) return result.data
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`)
  throw new Error(`wrong or missing environment variables: ${wrong.join(', ')}`)
}
