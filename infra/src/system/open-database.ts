import path from 'node:path'

import pg from 'pg'

import { StartFailure } from '../failure'
import { ensureSecret } from '../machine/private-file'
import { startPostgres, stopPostgres } from '../postgres/start-postgres'
import { portOffsets, type Settings } from '../settings'
import { connectionFailure } from './connection-failure'
import { forgetInterruption, isHalfFilled, refuseHalfFilled } from './half-filled'
import { watchPostgres } from './watch-postgres'

export interface SystemDatabase {
  url: string
  /** for the console */
  description: string
  /** Ends the server if it is ours. */
  stop: () => Promise<void>
}

const databaseName = 'zhancore'

/** Makes the database; `anew`: without what an interrupted start put into it. */
async function ensureDatabase(adminUrl: string, anew: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    if (anew) await client.query(`drop database if exists ${databaseName} with (force)`)
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

/** Checks that the operator's database answers. Throws a StartFailure that says what is wrong. */
async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 })
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    throw connectionFailure(url, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function openOwn(settings: Settings, say: (line: string) => void): Promise<SystemDatabase> {
  const dir = path.join(settings.dataDir, 'postgres')
  const password = ensureSecret(path.join(settings.dataDir, 'postgres.password'))
  const options = { dir, password, port: settings.port + portOffsets.postgres }
  const { port, isStarted } = await startPostgres(options)
  const base = `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}`
  await ensureDatabase(`${base}/postgres`, isHalfFilled(settings.dataDir))
  forgetInterruption(settings.dataDir)
  const unwatch = watchPostgres({ ...options, port }, say)
  const stop = async () => {
    await unwatch()
    await stopPostgres(dir)
  }
  const description = `PostgreSQL on port ${port}${isStarted ? '' : ', joined'}`
  return { url: `${base}/${databaseName}`, description, stop }
}

/** The database of this start: the operator's (DATABASE_URL), else the built-in one, started here. */
export async function openDatabase(
  settings: Settings,
  say: (line: string) => void,
): Promise<SystemDatabase> {
  if (!settings.databaseUrl) return openOwn(settings, say)
  refuseHalfFilled(settings.dataDir)
  await checkDatabase(settings.databaseUrl)
  const { host } = new URL(settings.databaseUrl)
  return {
    url: settings.databaseUrl,
    description: `DATABASE_URL, ${host}`,
    stop: () => Promise.resolve(),
  }
}

/** Whether anybody can sign in yet. */
export async function isEmptySystem(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select from users limit 1')).rowCount === 0
  } catch (cause) {
    throw new StartFailure('the database', String(cause), 'Start again.', { cause })
  } finally {
    await client.end()
  }
}
