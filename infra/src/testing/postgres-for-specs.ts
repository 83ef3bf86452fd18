import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { applyMigrations, migrateQueue } from '@zhancore/db'
import type { TestServer } from '@zhancore/db/testing'

import { anyFreePort } from '../machine/free-port'
import { identify } from '../machine/process-identity'
import { startPostgres, stopPostgres } from '../postgres/start-postgres'

const root = path.resolve(import.meta.dirname, '../../..')
const base = path.join(root, '.test-data', 'specs')
const template = 'zhancore_template'

// nothing of it has to survive a crash
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Removes what runs left behind that were killed. */
async function sweep(): Promise<void> {
  fs.mkdirSync(base, { recursive: true })
  for (const name of fs.readdirSync(base)) {
    if (identify(Number(name))) continue
    await stopPostgres(path.join(base, name, 'postgres'))
    fs.rmSync(path.join(base, name), { recursive: true, force: true })
  }
}

async function createTemplate(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`create database ${template}`)
  await admin.end()
  const url = new URL(adminUrl)
  url.pathname = `/${template}`
  await applyMigrations(url.href, path.join(root, 'domain/db/migrations'))
  await migrateQueue(url.href)
}

/** Vitest's global set-up of the server-side specs: one throw-away PostgreSQL for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const home = path.join(base, String(process.pid))
  const dir = path.join(home, 'postgres')
  const password = randomUUID()
  const { port } = await startPostgres({
    dir,
    port: await anyFreePort(),
    password,
    settings: hasty,
  })
  const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  await createTemplate(adminUrl)
  const server: TestServer = { adminUrl, template }
  project.provide('testServer', server)
  return async () => {
    await stopPostgres(dir)
    fs.rmSync(home, { recursive: true, force: true })
  }
}
