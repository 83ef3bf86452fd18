import { createService, type Lifecycle } from '@zhancore/bff-base'
import { createDatabase, createPool } from '@zhancore/db'
import { createMailer } from '@zhancore/email'
import { createLogger } from '@zhancore/logging'

import { documentSettings } from './documents'
import { readWorkerEnv } from './env'
import { createHandlers, schedules } from './handlers'
import { queuePart } from './health/queue-part'
import { smtpPart } from './health/smtp-part'
import { texPart } from './health/tex-part'
import { startQueue } from './queue/start-queue'
import { createWorkerApp } from './worker-app'

const env = readWorkerEnv()
const concurrency = env.WORKER_CONCURRENCY
const db = createDatabase(env.DATABASE_URL, { max: concurrency + 2 })
// one connection for each job's bookkeeping, three for listening, health and the sign of life
const queuePool = createPool(env.DATABASE_URL, concurrency + 3)
const logPool = createPool(env.DATABASE_URL, 1)
const logs = createLogger({
  process: 'worker',
  level: env.LOG_LEVEL,
  logDir: env.LOG_DIR,
  pool: logPool,
})
const { log } = logs
const lifecycle: Lifecycle = { stopping: false }
const documents = await documentSettings(env, log)
const mailer = createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM })
const logRetentionDays = env.LOG_RETENTION_DAYS
const handlers = createHandlers({ db, documents, mailer, log, logRetentionDays })
const queue = await startQueue({ pool: queuePool, log, concurrency, handlers, schedules })

const service = createService({
  handler: createWorkerApp({
    version: env.APP_VERSION,
    lifecycle,
    parts: [
      { name: 'database', check: async () => void (await queuePool.query('select 1')) },
      queuePart(queuePool),
      texPart(documents.formatFile),
      smtpPart(env.SMTP_URL),
    ],
  }),
  host: env.HOST,
  port: env.PORT,
  logs: { log, close: () => logs.close().then(() => logPool.end()) },
  lifecycle,
  // a letter or a contract that is being made is finished first
  closeLimitMs: 8_000,
  close: async () => {
    await queue.stop()
    mailer.close()
    await Promise.all([db.$disconnect(), queuePool.end()])
  },
})
await service.listen()
