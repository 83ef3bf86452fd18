import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { StartFailure } from '../failure'
import { withFileLock } from '../machine/lock'
import { waitUntil } from '../machine/wait-until'
import { asAccount } from './as-account'
import { initializeCluster } from './initialize'
import { postgresPrograms } from './programs'
import { canConnect, runningServer } from './running'

export interface PostgresOptions {
  /** data folder of the server */
  dir: string
  port: number
  password: string
  /** further server settings */
  settings?: Record<string, string | number>
}

const startTimeoutMs = 60_000

const baseSettings = (port: number) => ({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  port,
  max_connections: 200,
  shared_buffers: '128MB',
})

/** A server that is starting or shutting down is waited for; a ready one is joined. */
function joinRunning(dir: string): Promise<{ port: number; isRunning: boolean } | null> {
  return waitUntil(async () => {
    const server = runningServer(dir)
    if (!server) return { port: 0, isRunning: false }
    const isReady = server.isReady && (await canConnect(server.port))
    return isReady ? { port: server.port, isRunning: true } : null
  }, startTimeoutMs)
}

async function spawnServer({ dir, port, settings }: PostgresOptions): Promise<void> {
  const { postgres } = await postgresPrograms()
  const { command, args, ...owner } = asAccount(postgres, dir)
  const all = Object.entries({ ...baseSettings(port), ...settings })
  const flags = all.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const logFile = path.join(path.dirname(dir), 'postgres.log')
  const log = fs.openSync(logFile, 'a')
  const logStart = fs.fstatSync(log).size
  const child = spawn(command, [...args, '-D', dir, ...flags], {
    ...owner,
    cwd: '/',
    detached: true, // it outlives a starter that is killed; the next one joins it
    stdio: ['ignore', log, log],
  })
  fs.closeSync(log)
  child.unref()
  let ended = false
  child.on('exit', () => (ended = true)).on('error', () => (ended = true))
  const outcome = await waitUntil(
    () => (runningServer(dir)?.isReady ? 'ready' : ended ? 'ended' : null),
    startTimeoutMs,
  )
  if (outcome !== 'ready') throw serverFailure(logFile, logStart)
}

function serverFailure(logFile: string, from: number): StartFailure {
  const said = fs.readFileSync(logFile).subarray(from).toString().trim().split('\n').slice(-8)
  const text = said.join('\n')
  const nextStep = /no space left/i.test(text)
    ? 'Free some space on the disk and start again.'
    : `Read ${logFile}; set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL of yours.`
  return new StartFailure('the database', `PostgreSQL did not start:\n${text}`, nextStep)
}

/**
 * Starts the PostgreSQL of a data folder, or joins the one that runs on it already (several
 * starters may call this at once). Returns its port, which on joining may differ from the wish.
 */
export function startPostgres(
  options: PostgresOptions,
): Promise<{ port: number; isStarted: boolean }> {
  const dir = path.resolve(options.dir)
  return withFileLock(`${dir}.lock`, async () => {
    const found = await joinRunning(dir)
    if (!found) {
      const nextStep = `End it (its number is the first line of ${dir}/postmaster.pid) and start again.`
      throw new StartFailure(
        'the database',
        'A PostgreSQL runs there that never gets ready.',
        nextStep,
      )
    }
    if (found.isRunning) return { port: found.port, isStarted: false }
    await initializeCluster(dir, options.password)
    await spawnServer({ ...options, dir })
    return { port: options.port, isStarted: true }
  })
}

/** Ends the server of a data folder: open transactions are rolled back, committed ones are kept. */
export async function stopPostgres(dir: string): Promise<void> {
  const full = path.resolve(dir)
  const server = runningServer(full)
  if (!server) return
  process.kill(server.pid, 'SIGINT') // PostgreSQL's "fast" shutdown
  await waitUntil(() => (runningServer(full) ? null : true), 30_000)
}
