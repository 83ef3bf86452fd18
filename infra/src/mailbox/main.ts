import http from 'node:http'

import { createDatabase } from '@zhancore/db'
import { storeReceivedMail } from '@zhancore/email'

import { readMailboxEnv } from './env'
import { createSmtpMailbox } from './smtp-mailbox'

const env = readMailboxEnv()
const db = createDatabase(env.DATABASE_URL, { max: 4 })
const startedAt = new Date().toISOString()
let isStopping = false

const mailbox = createSmtpMailbox(async (raw) => {
  await storeReceivedMail(db, raw)
})
// a client that breaks off is no fault of ours
mailbox.on('error', () => undefined)

async function readiness() {
  const isDatabaseUp = await db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const isReady = isDatabaseUp && !isStopping
  const parts = [{ name: 'database', state: isDatabaseUp ? 'up' : 'down' }]
  const status = isReady ? 'ready' : isStopping ? 'stopping' : 'not_ready'
  const memoryMb = Math.round(process.memoryUsage.rss() / 1_048_576)
  const about = { name: 'mailbox', version: env.APP_VERSION, startedAt, pid: process.pid, memoryMb }
  return { isReady, body: { status, ...about, parts } }
}

const health = http.createServer((request, response) => {
  const answer = (code: number, body: object) =>
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (request.url === '/healthz') answer(200, { status: 'alive' })
  else if (request.url === '/readyz') {
    void readiness().then(({ isReady, body }) => answer(isReady ? 200 : 503, body))
  } else answer(404, {})
})

/** Takes no new mail, finishes the one that is being taken, and ends. */
function stop(): void {
  if (isStopping) return
  isStopping = true
  const close = new Promise<void>((resolve) => mailbox.close(resolve))
  void close.then(() => db.$disconnect()).finally(() => process.exit(0))
}

process.on('SIGTERM', stop).on('SIGINT', stop)
await new Promise<void>((resolve) => mailbox.listen(env.SMTP_PORT, env.HOST, () => resolve()))
health.listen(env.PORT, env.HOST)
