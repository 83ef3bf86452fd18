import { createCaslExtension } from '@casl/prisma/runtime'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

import { PrismaClient } from '../generated/client'
import { statementNames } from './statement-names'

/** Connections of one process. Five BFFs and the worker share PostgreSQL's hundred. */
const defaultPoolSize = 10

/** A pool for what is not Prisma's: sessions, rate limits, LISTEN/NOTIFY, hot reads in SQL. */
export function createPool(url: string, max = 4): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5_000 })
  // without a listener a connection that the server closes would end the process
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * The one way to a Prisma client. It always carries the CASL extension: without it
 * `AND: [accessibleBy(…)]` for a role without a rule would return and update every row.
 */
export function createDatabase(url: string, options: { max?: number } = {}) {
  const adapter = new PrismaPg(
    { connectionString: url, max: options.max ?? defaultPoolSize, connectionTimeoutMillis: 5_000 },
    { onPoolError: () => undefined, statementNameGenerator: statementNames() },
  )
  return new PrismaClient({ adapter }).$extends(createCaslExtension())
}

export type Database = ReturnType<typeof createDatabase>

/** Inside `db.$transaction(async (tx) => …)`. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0]

/** What reads may use: the client, or the transaction that they are part of. */
export type DatabaseOrTransaction = Database | Transaction
