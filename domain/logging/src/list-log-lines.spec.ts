import { afterAll, beforeAll, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'
import { abilityFor, type DomainContext } from '@zhancore/identity'

import { listLogLines } from './list-log-lines'
import { listLogLinesSchema } from './list-log-lines.schema'
import { sweepLogLines } from './sweep-log-lines'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  const line = (n: number) => ({
    at: new Date(Date.now() - n * 86_400_000),
    level: n % 2 === 0 ? 50 : 30,
    process: n % 2 === 0 ? 'crm' : 'worker',
    requestId: `request-${n}`,
    message: `Строка ${n}, 100%`,
    record: { n },
  })
  await database.db.appLog.createMany({ data: [5, 4, 3, 2, 1].map(line) })
})
afterAll(() => database.drop())

type Role = 'sys_admin' | 'crm_admin' | 'consultant' | 'manager'

function contextOf(role: Role | null): DomainContext {
  const actor = role && {
    id: '0198c0de-0000-7000-8000-000000000001',
    name: 'Somebody',
    email: 'somebody@spec.example',
    role,
    locale: 'ru',
    timeZone: 'Asia/Almaty',
  }
  return {
    db: database.db,
    actor,
    ability: abilityFor(actor),
    now: () => new Date(),
    requestId: 'spec',
  }
}

const list = (input: object, role: Role | null = 'sys_admin') =>
  listLogLines(contextOf(role), listLogLinesSchema.parse(input))
const numbers = async (input: object) =>
  (await list(input)).items.map((item) => Number(item.requestId?.split('-')[1]))

it('shows the newest first, in pages', async () => {
  const first = await list({ limit: 3 })
  expect(first.items.map((item) => item.requestId)).toEqual(['request-1', 'request-2', 'request-3'])
  expect(await numbers({ limit: 3, cursor: first.nextCursor })).toEqual([4, 5])
})

it.each([
  [{ level: 'warn' }, [2, 4]],
  [{ process: 'worker' }, [1, 3, 5]],
  [{ requestId: 'request-4' }, [4]],
  [{ search: 'СТРОКА 3' }, [3]],
  [{ search: '100%' }, [1, 2, 3, 4, 5]],
  [{ search: '0_%' }, []],
])('finds by %j', async (input, expected) => {
  expect(await numbers(input)).toEqual(expected)
})

it.each(['crm_admin', 'consultant', 'manager'] as const)('is not for a %s', async (role) => {
  await expect(list({}, role)).rejects.toMatchObject({ code: 'forbidden' })
})

it('is not for a visitor', async () => {
  await expect(list({}, null)).rejects.toMatchObject({ code: 'unauthenticated' })
})

it('forgets lines that are too old', async () => {
  expect(await sweepLogLines(database.db, 3)).toBe(3)
  expect(await numbers({})).toEqual([1, 2])
})
