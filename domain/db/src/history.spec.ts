import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { lastChange, recordHistory } from './history'
import { createTestDatabase, type TestDatabase } from './testing'

describe('history', () => {
  let testDatabase: TestDatabase
  const id = randomUUID()
  const ctx = { actor: null, now: () => new Date('2026-11-22T06:00:00Z'), requestId: 'request-1' }

  beforeAll(async () => {
    testDatabase = await createTestDatabase()
    await testDatabase.db.$transaction((tx) =>
      recordHistory(tx, ctx, {
        subject: { type: 'lead', id },
        action: 'schedule-demo',
        version: 2,
        fromStage: 'new',
        toStage: 'demo',
      }),
    )
  })
  afterAll(() => testDatabase.drop())

  test('tells who changed a record last, and when', async () => {
    expect(await lastChange(testDatabase.db, 'lead', id)).toEqual({
      actorName: null,
      at: new Date('2026-11-22T06:00:00Z'),
    })
  })

  test.each([
    ['changed', 'update history_entries set action = action'],
    ['deleted', 'delete from history_entries'],
    ['emptied', 'truncate history_entries'],
  ])('cannot be %s', async (_, sql) => {
    await expect(testDatabase.db.$executeRawUnsafe(sql)).rejects.toThrow('append-only')
    expect(await testDatabase.db.historyEntry.count()).toBe(1)
  })
})
