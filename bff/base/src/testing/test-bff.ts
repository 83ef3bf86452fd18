import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createPool } from '@zhancore/db'
import type { TestDatabase } from '@zhancore/db/testing'
import { createLogger } from '@zhancore/logging'

import { type BffDefinition, createBffApp } from '../create-bff'
import { cookieName } from '../session/session-settings'
import { personOf, type Role } from './people'

const sessionSecret = 'a secret that only specs know, 40 characters'
export const testPublicUrl = 'http://crm.example'

export interface TestBff {
  /** `http://127.0.0.1:<port>`, without the path of the API */
  url: string
  /** Calls a procedure as our own page does. */
  call: (procedure: string, input?: unknown, headers?: Record<string, string>) => Promise<Response>
  /** Any request below `/api/<name>`. */
  request: (path: string, init?: RequestInit) => Promise<Response>
  /** `Cookie` header of a person of this role who signed in now, or at `startedAt`. */
  cookieOf: (role: Role, startedAt?: Date) => Promise<string>
  stop: () => Promise<void>
}

/** As express-session signs its cookie. */
function signed(sessionId: string): string {
  const mac = createHmac('sha256', sessionSecret).update(sessionId).digest('base64')
  return encodeURIComponent(`s:${sessionId}.${mac.replace(/=+$/, '')}`)
}

/** A BFF on a free port over the spec's own database: for what only real HTTP shows. */
export async function startTestBff(
  definition: BffDefinition,
  database: TestDatabase,
  options: { now?: () => Date } = {},
): Promise<TestBff> {
  const pool = createPool(database.url)
  const app = createBffApp(definition, {
    db: database.db,
    pool,
    log: createLogger({ process: definition.name, level: 'fatal' }).log,
    publicUrl: testPublicUrl,
    sessionSecret,
    version: '0.0.0',
    now: options.now ?? (() => new Date()),
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${isInternet(address) ? address.port : 0}`
  const request = (path: string, init?: RequestInit) =>
    fetch(`${url}/api/${definition.name}${path}`, init)

  return {
    url,
    request,
    call: (procedure, input, headers) =>
      request(`/trpc/${procedure}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body: JSON.stringify(input),
      }),
    async cookieOf(role, startedAt = new Date()) {
      const { id } = await personOf(database.db, role)
      const sessionId = randomUUID()
      const session = { cookie: {}, userId: id, startedAt: startedAt.getTime() }
      await pool.query(
        `insert into web.session (sid, sess, expire) values ($1, $2, now() + interval '1 hour')`,
        [sessionId, session],
      )
      return `${cookieName(testPublicUrl)}=${signed(sessionId)}`
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await pool.end()
    },
  }
}

const isInternet = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null
