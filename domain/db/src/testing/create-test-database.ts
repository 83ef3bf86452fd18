import { randomUUID } from 'node:crypto'

import pg from 'pg'
import { inject } from 'vitest'

import { createDatabase, type Database } from '../database'

/** What the run's set-up hands to every spec: a throw-away server with a migrated template. */
export interface TestServer {
  /** its `postgres` database */
  adminUrl: string
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

export interface TestDatabase {
  db: Database
  url: string
  /** closes the client and removes the database */
  drop: () => Promise<void>
}

async function administer(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A migrated, empty database of a spec's own, as a copy of the template (about 100 ms). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template } = inject('testServer')
  const name = `spec_${randomUUID().replaceAll('-', '')}`
  await administer(adminUrl, `create database ${name} template ${template} strategy wal_log`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const db = createDatabase(url.href, { max: 4 })
  const drop = async () => {
    await db.$disconnect()
    await administer(adminUrl, `drop database if exists ${name} with (force)`)
  }
  return { db, url: url.href, drop }
}
