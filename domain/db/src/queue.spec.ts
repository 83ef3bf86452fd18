import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { enqueueJob } from './queue'
import { createTestDatabase, type TestDatabase } from './testing'

describe('enqueueJob', () => {
  let testDatabase: TestDatabase
  beforeAll(async () => {
    testDatabase = await createTestDatabase()
  })
  afterAll(() => testDatabase.drop())

  const waiting = (jobKey: string) =>
    testDatabase.db.$queryRaw<{ max_attempts: number; run_at: Date }[]>`
      select max_attempts, run_at from graphile_worker.jobs where key = ${jobKey}`

  test('the job is there once the transaction commits', async () => {
    const runAt = new Date('2030-01-01T00:00:00Z')
    await testDatabase.db.$transaction((tx) =>
      enqueueJob(tx, { task: 't', payload: { id: '1' }, jobKey: 'kept', maxAttempts: 3, runAt }),
    )
    expect(await waiting('kept')).toEqual([{ max_attempts: 3, run_at: runAt }])
  })

  test('a rolled-back transaction leaves no job', async () => {
    const rolledBack = testDatabase.db.$transaction(async (tx) => {
      await enqueueJob(tx, { task: 't', payload: {}, jobKey: 'undone' })
      throw new Error('changed my mind')
    })
    await expect(rolledBack).rejects.toThrow('changed my mind')
    expect(await waiting('undone')).toEqual([])
  })

  test('jobs with one key are one job', async () => {
    await testDatabase.db.$transaction(async (tx) => {
      await enqueueJob(tx, { task: 't', payload: { n: 1 }, jobKey: 'same' })
      await enqueueJob(tx, { task: 't', payload: { n: 2 }, jobKey: 'same' })
    })
    expect(await waiting('same')).toHaveLength(1)
  })
})
