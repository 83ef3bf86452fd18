import { setTimeout as wait } from 'node:timers/promises'

import type { Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createPool, enqueueJob } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'
import { createLogger, currentRequestId } from '@zhancore/logging'

import { queuePart } from '../health/queue-part'
import { type Queue, startQueue } from './start-queue'
import type { JobHandler } from './task'

let database: TestDatabase
let pool: Pool
let queue: Queue | undefined

beforeEach(async () => {
  database = await createTestDatabase()
  pool = createPool(database.url, 6)
})
afterEach(async () => {
  await queue?.stop()
  queue = undefined
  await pool.end()
  await database.drop()
})

const { log } = createLogger({ process: 'worker', level: 'fatal', terminal: 'silent' })

async function start(handlers: Record<string, JobHandler>): Promise<Queue> {
  queue = await startQueue({ pool, log, concurrency: 2, handlers, schedules: [] })
  return queue
}

const enqueue = (task: string, payload = {}, maxAttempts = 3) =>
  database.db.$transaction((tx) =>
    enqueueJob(tx, { task, payload, jobKey: `${task}:1`, maxAttempts }),
  )

const figures = () => queuePart(pool).check()

describe('a job', () => {
  it('runs once, under an id of its own', async () => {
    const seen: unknown[] = []
    await enqueue('greet', { leadId: 'l1' })
    await start({ greet: async (payload) => void seen.push(payload, currentRequestId()) })
    await vi.waitFor(() =>
      expect(seen).toEqual([{ leadId: 'l1' }, expect.stringMatching(/^job-\d+$/)]),
    )
    await vi.waitFor(async () => expect(await figures()).toBe('0 waiting, 0 given up, oldest 0 s'))
  })

  it('is not there when its transaction fails', async () => {
    const job = { task: 'greet', payload: {}, jobKey: 'greet:1' }
    const failing = database.db.$transaction(async (tx) => {
      await enqueueJob(tx, job)
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    expect(await figures()).toBe('0 waiting, 0 given up, oldest 0 s')
  })

  it('that fails waits for its next try', async () => {
    await enqueue('break')
    await start({ break: () => Promise.reject(new Error('no')) })
    await vi.waitFor(async () => {
      const rows = await database.db.$queryRaw`
        select last_error from graphile_worker.jobs where attempts = 1 and locked_at is null`
      expect(rows).toEqual([{ last_error: expect.stringContaining('no') }])
    })
    expect(await figures()).toBe('1 waiting, 0 given up, oldest 0 s')
  })

  it('that fails for the last time stays in the table', async () => {
    await enqueue('break', {}, 1)
    await start({ break: () => Promise.reject(new Error('no')) })
    await vi.waitFor(async () => expect(await figures()).toBe('0 waiting, 1 given up, oldest 0 s'))
  })

  it('is finished before the worker ends', async () => {
    let isDone = false
    let isStarted = false
    const slow = async () => {
      isStarted = true
      await wait(500)
      isDone = true
    }
    await enqueue('slow')
    const running = await start({ slow })
    await vi.waitFor(() => expect(isStarted).toBe(true))
    queue = undefined
    await running.stop()
    expect(isDone).toBe(true)
  })

  it('of a worker that was killed is taken up at once by the next', async () => {
    await enqueue('greet')
    await database.db.$executeRaw`
      update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1`
    let runs = 0
    await start({ greet: async () => void (runs += 1) })
    await vi.waitFor(() => expect(runs).toBe(1), { timeout: 3_000 })
  })

  it('of a worker that lives is left to it', async () => {
    let runs = 0
    const slow = async () => {
      runs += 1
      await wait(600)
    }
    await enqueue('slow')
    await start({ slow })
    await vi.waitFor(() => expect(runs).toBe(1))
    const second = await startQueue({
      pool,
      log,
      concurrency: 1,
      handlers: { slow },
      schedules: [],
    })
    await wait(300)
    await second.stop()
    expect(runs).toBe(1)
  })
})
