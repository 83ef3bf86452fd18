import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPool } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { createLogger } from './create-logger'
import { storableLine } from './log-table'
import { runWithRequest } from './request-scope'

let database: TestDatabase
let logDir: string

beforeAll(async () => {
  database = await createTestDatabase()
  logDir = await mkdtemp(path.join(tmpdir(), 'zhancore-logs-'))
})
afterAll(async () => {
  await database.drop()
  await rm(logDir, { recursive: true, force: true })
})

async function linesOf(name: string): Promise<string[]> {
  const folder = path.join(logDir, name)
  const files = await readdir(folder)
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  return texts.join('').trim().split('\n')
}

describe('a logger', () => {
  it('writes each line to its file and to the table, with the request id', async () => {
    const pool = createPool(database.url)
    const logs = createLogger({ process: 'crm', level: 'info', logDir, pool, terminal: 'silent' })
    runWithRequest('request-1', () =>
      logs.log.info({ leadId: 'l1', phone: '+77011234567' }, 'moved'),
    )
    logs.log.debug('not this one')
    await logs.close()
    await pool.end()

    const [line = '', ...more] = await linesOf('crm')
    expect(more).toEqual([])
    expect(JSON.parse(line)).toMatchObject({ leadId: 'l1', phone: '[hidden]', msg: 'moved' })
    const [row] = await database.db.appLog.findMany()
    expect(row).toMatchObject({
      level: 30,
      process: 'crm',
      requestId: 'request-1',
      message: 'moved',
      record: { leadId: 'l1', phone: '[hidden]' },
    })
  })

  it('stores what strangers send: NUL bytes and broken characters', async () => {
    const pool = createPool(database.url)
    const logs = createLogger({ process: 'odd', level: 'info', pool, terminal: 'silent' })
    logs.log.info({ text: 'a\0b \ud800 \\u0000 \\' }, 'NUL \0 in the message')
    logs.log.info('the next line')
    await logs.close()
    await pool.end()
    const rows = await database.db.appLog.findMany({
      where: { process: 'odd' },
      orderBy: { id: 'asc' },
    })
    expect(rows.map((row) => row.message)).toEqual(['NUL  in the message', 'the next line'])
    expect(rows[0]?.record).toMatchObject({ text: 'a\0b  \\u0000 \\'.replace('\0', '') })
  })

  it('goes on, and ends, when the database is away', async () => {
    const pool = createPool('postgresql://nobody@127.0.0.1:1/nothing')
    const logs = createLogger({ process: 'alone', level: 'info', logDir, pool, terminal: 'silent' })
    for (let i = 0; i < 6_000; i += 1) logs.log.info({ i }, 'line')
    await logs.close()
    await pool.end()
    expect(await linesOf('alone')).toHaveLength(6_000)
  })
})

it('changes nothing but what jsonb refuses', () => {
  const line = JSON.stringify({ text: 'қ\n"\\u0000\\\u0000' })
  expect(JSON.parse(storableLine(line))).toEqual({ text: 'қ\n"\\u0000\\' })
})
