import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Transaction } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { letters } from '../testing/spec-letters'
import { queueEmail } from './queue-email'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const jobs = () =>
  database.db.$queryRaw<{ key: string; max_attempts: number }[]>`
    select key, max_attempts from graphile_worker.jobs order by id`

const queue = (tx: Transaction, idempotencyKey: string, address = 'aigul@example.kz') =>
  queueEmail(tx, {
    idempotencyKey,
    to: { name: 'Айгүл', address },
    locale: 'kk',
    template: 'demo-scheduled',
    params: letters['demo-scheduled'],
    about: { type: 'lead', id: '0193a1b2-0000-7000-8000-00000000000b' },
  })

describe('queueEmail', () => {
  it('writes the letter and its delivery once for one key', async () => {
    await database.db.$transaction((tx) => queue(tx, 'once'))
    await database.db.$transaction((tx) => queue(tx, 'once'))
    const row = await database.db.outgoingEmail.findUniqueOrThrow({
      where: { idempotencyKey: 'once' },
    })
    expect(row).toMatchObject({ status: 'queued', toName: 'Айгүл', aboutType: 'lead', attempts: 0 })
    expect(row.subject).toContain('24 қараша')
    expect(row.text).toContain('Сәлеметсіз бе, Айгүл!')
    expect(await jobs()).toEqual([{ key: `email:${row.id}`, max_attempts: 12 }])
  })

  it('leaves nothing behind when the change that it tells of fails', async () => {
    const before = await jobs()
    const change = database.db.$transaction(async (tx) => {
      await queue(tx, 'undone')
      throw new Error('the change failed')
    })
    await expect(change).rejects.toThrow('the change failed')
    expect(await database.db.outgoingEmail.count({ where: { idempotencyKey: 'undone' } })).toBe(0)
    expect(await jobs()).toEqual(before)
  })

  it.each(['a@b.kz\r\nBcc: evil@x.kz', 'a@b.kz, evil@x.kz', 'a@b.kz <evil@x.kz>', 'a@b'])(
    'refuses %j, which would redirect the letter or reach nobody',
    async (address) => {
      const refused = database.db.$transaction((tx) => queue(tx, address, address))
      await expect(refused).rejects.toMatchObject({ code: 'invalid_input' })
    },
  )
})
