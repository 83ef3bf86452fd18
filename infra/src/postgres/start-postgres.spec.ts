import fs from 'node:fs'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { anyFreePort } from '../machine/free-port'
import { waitUntil } from '../machine/wait-until'
import { watchPostgres } from '../system/watch-postgres'
import { filesForSpecs } from '../testing/files-for-specs'
import { runningServer } from './running'
import { startPostgres, stopPostgres } from './start-postgres'

const home = filesForSpecs('start-postgres')
const dir = path.join(home, 'postgres')
const password = 'p@ss word'
let port: number

beforeAll(async () => {
  port = await anyFreePort()
})
afterAll(async () => {
  await stopPostgres(dir)
  fs.rmSync(home, { recursive: true, force: true })
})

async function query(sql: string): Promise<unknown[]> {
  const connection = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' }
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

it('starts one server however many ask at once', async () => {
  const starts = await Promise.all([1, 2, 3].map(() => startPostgres({ dir, port, password })))
  expect(starts.filter(({ isStarted }) => isStarted)).toHaveLength(1)
  expect(new Set(starts.map((each) => each.port))).toEqual(new Set([port]))
})

it('sorts names as Kazakh and Russian readers expect', async () => {
  const sql = `select name from unnest(array['Жанна', 'яна', 'Әсел', 'ёж', 'Ель', 'Алия']) name order by name`
  const names = ['Алия', 'Әсел', 'ёж', 'Ель', 'Жанна', 'яна']
  expect(await query(sql)).toEqual(names.map((name) => ({ name })))
})

it('has lost nothing after it was killed, and is started again by the watch', async () => {
  await query('create table kept as select 1 as n')
  const unwatch = watchPostgres({ dir, port, password }, () => undefined)
  const killed = runningServer(dir)?.pid ?? 0
  process.kill(killed, 'SIGKILL')
  const revived = await waitUntil(() => {
    const server = runningServer(dir)
    return server?.isReady && server.pid !== killed ? server : null
  }, 15_000)
  await unwatch()
  expect(revived?.port).toBe(port)
  expect(await query('select n from kept')).toEqual([{ n: 1 }])
})

it('stops, and says so of a folder without a server', async () => {
  await stopPostgres(dir)
  expect(runningServer(dir)).toBeNull()
  await stopPostgres(dir)
})
