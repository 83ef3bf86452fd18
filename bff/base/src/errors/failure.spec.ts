import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'

import { DomainError, type ErrorCode, errorKinds } from '@zhancore/core'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { errorShape, failureOf, httpStatusOf } from './failure'

const read = (error: unknown) => {
  const failure = failureOf(error)
  return [failure.code, httpStatusOf(failure)]
}
const withCode = (code: string) => Object.assign(new Error('x'), { code })

describe('an error of ours', () => {
  const statuses: Record<ErrorCode, number> = {
    invalid_input: 400,
    transition_not_allowed: 409,
    transition_requirement_missing: 400,
    version_conflict: 409,
    not_found: 404,
    forbidden: 403,
    unauthenticated: 401,
    sign_in_failed: 401,
    invitation_invalid: 400,
    too_many_attempts: 429,
    cross_site_request: 403,
    already_exists: 409,
    last_administrator: 409,
    own_role: 409,
    contract_stale: 409,
    document_unavailable: 503,
    service_unavailable: 503,
    unexpected: 500,
  }

  it.each(Object.keys(errorKinds))('has a status: %s', (name) => {
    const code = z.enum(Object.keys(statuses)).parse(name)
    const known = Object.entries(statuses).find(([key]) => key === code)
    const error = new DomainError(z.custom<ErrorCode>().parse(name))
    expect(read(error)).toEqual([name, known?.[1]])
    expect(read(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error }))).toEqual(
      read(error),
    )
  })

  it('carries its details', () => {
    const details = { current: { version: 3, changedBy: 'Айгүль' } }
    expect(errorShape(failureOf(new DomainError('version_conflict', details)), 'id-1')).toEqual({
      message: 'version_conflict',
      code: -32009,
      data: {
        code: 'CONFLICT',
        httpStatus: 409,
        error: { code: 'version_conflict', details, requestId: 'id-1' },
      },
    })
  })
})

describe('an error of the database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  const failing = (run: (db: TestDatabase['db']) => Promise<unknown>) =>
    run(database.db).then(
      () => undefined,
      (error: unknown) => error,
    )
  const missing = '0198c0de-0000-7000-8000-000000000001'
  const user = { email: 'a@b.kz', name: 'A', role: 'manager' } as const

  it.each<[string, ErrorCode, (db: TestDatabase['db']) => Promise<unknown>]>([
    [
      'a row that is not there',
      'not_found',
      (db) => db.user.update({ where: { id: missing }, data: { name: 'x' } }),
    ],
    ['the same key twice', 'already_exists', (db) => db.user.createMany({ data: [user, user] })],
    [
      'a reference to nobody',
      'invalid_input',
      (db) => db.lead.create({ data: { title: 'x', clientId: missing } }),
    ],
    ['a NUL byte', 'invalid_input', (db) => db.user.create({ data: { ...user, name: 'a\0' } })],
    ['an id that is none', 'invalid_input', (db) => db.user.findMany({ where: { id: 'x' } })],
    [
      'a number too big in SQL',
      'invalid_input',
      (db) => db.$queryRaw`select ${'99999999999'}::int`,
    ],
    [
      'a lost connection',
      'service_unavailable',
      (db) => db.$queryRaw`select pg_terminate_backend(pg_backend_pid())`,
    ],
  ])('for %s is %s', async (_title, code, run) => {
    expect(failureOf(await failing(run)).code).toBe(code)
  })

  it.each([
    ['P2025', 'not_found', 404],
    ['23505', 'already_exists', 409],
    ['40001', 'version_conflict', 409],
    ['22P05', 'invalid_input', 400],
    ['08006', 'service_unavailable', 503],
    ['ECONNREFUSED', 'service_unavailable', 503],
    ['42P01', 'unexpected', 500],
    ['constructor', 'unexpected', 500],
  ])('with code %s is %s', (code, expected, status) => {
    expect(read(withCode(code))).toEqual([expected, status])
  })
})

describe('an error of the input', () => {
  const schema = z.strictObject({ a: z.string(), n: z.number().max(3) })
  const { error } = schema.safeParse({ n: 9, x: 1 })

  it('names its fields', () => {
    const failure = failureOf(new TRPCError({ code: 'BAD_REQUEST', cause: error }))
    expect(failure).toMatchObject({
      code: 'invalid_input',
      details: {
        fields: [
          { path: 'a', code: 'required' },
          { path: 'n', code: 'too_big' },
          { path: 'x', code: 'unknown_field' },
        ],
      },
    })
  })

  it('is a fault of ours when it is our output', () => {
    expect(read(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error }))).toEqual([
      'unexpected',
      500,
    ])
  })
})

describe('any other error', () => {
  it.each([new Error('x'), 'text', null, undefined, { status: 500 }])(
    'is unexpected: %s',
    (error) => {
      expect(failureOf(error)).toEqual({
        code: 'unexpected',
        details: {},
        transport: 'INTERNAL_SERVER_ERROR',
      })
    },
  )
})
