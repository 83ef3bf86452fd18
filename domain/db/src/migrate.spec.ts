import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { applyMigrations } from './migrate'
import { createTestDatabase, type TestDatabase } from './testing'

let database: TestDatabase
let dir: string

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'zhancore-migrations-'))
  // the template's own migrations are of no interest here
  await query('delete from _prisma_migrations')
})
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }))

function migration(name: string, sql: string) {
  fs.mkdirSync(path.join(dir, name), { recursive: true })
  fs.writeFileSync(path.join(dir, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const exists = async (table: string) => {
  const rows = await query(`select from information_schema.tables where table_name = '${table}'`)
  return rows.length > 0
}

it('applies what is missing, in order, once, however many starts there are', async () => {
  migration('0002_second', 'alter table first_table add column two int')
  migration('0001_first', 'create table first_table (one int)')
  const starts = await Promise.all([1, 2].map(() => applyMigrations(database.url, dir)))
  expect(starts.flat()).toEqual(['0001_first', '0002_second'])
  expect(await applyMigrations(database.url, dir)).toEqual([])
})

it('leaves nothing of a migration that fails, and applies it once it is mended', async () => {
  migration('0001_broken', 'create table half (a int); select no_such_column')
  await expect(applyMigrations(database.url, dir)).rejects.toThrow('migration 0001_broken failed')
  expect(await exists('half')).toBe(false)
  migration('0001_broken', 'create table half (a int)')
  expect(await applyMigrations(database.url, dir)).toEqual(['0001_broken'])
})

it('refuses a migration that was edited after it was applied', async () => {
  migration('0001_edited', 'select 1')
  await applyMigrations(database.url, dir)
  migration('0001_edited', 'select 2')
  await expect(applyMigrations(database.url, dir)).rejects.toThrow('was edited after')
})
