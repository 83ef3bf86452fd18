import * as z from 'zod'

import { processEnvSchema, readEnv } from '@zhancore/bff-base'

const workerEnvSchema = processEnvSchema.extend({
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().min(3),
  /** XeLaTeX's format; without it the worker makes one in DATA_DIR when the first document is asked for */
  TEX_FORMAT_FILE: z.string().min(1).optional(),
  /** jobs at the same time */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
  LOG_RETENTION_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
})

export type WorkerEnv = z.infer<typeof workerEnvSchema>

export const readWorkerEnv = (): WorkerEnv => readEnv(workerEnvSchema)
