import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { runMigrations } from 'graphile-worker'
import pg from 'pg'

interface Migration {
  name: string
  sql: string
  checksum: string
}

interface AppliedMigration {
  migration_name: string
  checksum: string
  finished_at: Date | null
  rolled_back_at: Date | null
}

/** The lock that Prisma's own engine takes, so that neither overtakes the other. */
const advisoryLock = 72707369

const bookkeeping = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

function readMigrations(dir: string): Migration[] {
  const isMigration = (name: string) => fs.existsSync(path.join(dir, name, 'migration.sql'))
  const names = fs.readdirSync(dir).filter(isMigration).sort()
  return names.map((name) => {
    const sql = fs.readFileSync(path.join(dir, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/** Which migrations are still to be applied. Throws when the book-keeping contradicts the files. */
function pendingMigrations(all: Migration[], applied: AppliedMigration[]): Migration[] {
  const failed = applied.find((row) => !row.finished_at && !row.rolled_back_at)
  if (failed) {
    throw new Error(`migration ${failed.migration_name} failed earlier and is not resolved`)
  }
  const checksums = new Map(
    applied.filter((row) => !row.rolled_back_at).map((row) => [row.migration_name, row.checksum]),
  )
  return all.filter(({ name, checksum }) => {
    const known = checksums.get(name)
    if (known === undefined) return true
    if (known !== checksum) throw new Error(`migration ${name} was edited after it was applied`)
    return false
  })
}

/** One transaction with its book-keeping: a migration that fails, or is interrupted, leaves nothing. */
async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query(sql)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${String(error)}`, { cause: error })
  }
}

/**
 * Applies the migrations of a folder (`<name>/migration.sql`) that the database does not have yet,
 * without Prisma's command line but in its book-keeping, so that `prisma migrate status` agrees.
 * Several processes may call it at once. Returns the names of those applied now.
 * Throws when one fails, failed earlier, or was edited after it was applied.
 */
export async function applyMigrations(url: string, dir: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock])
    await client.query(bookkeeping)
    const { rows } = await client.query<AppliedMigration>(
      'select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations',
    )
    const pending = pendingMigrations(readMigrations(dir), rows)
    for (const migration of pending) await applyOne(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Brings the tables of the job queue to the version of our worker. */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url })
}
