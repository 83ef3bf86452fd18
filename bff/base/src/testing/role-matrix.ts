import { callTRPCProcedure } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Database } from '@zhancore/db'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'
import type { Actor } from '@zhancore/identity'

import type { BffRouter } from '../http/trpc-handler'
import { contextOf, refusalOf } from './call-as'
import { type Caller, callers, personOf } from './people'

/** Who is about to call, for an input that has to fit them. */
export interface MatrixCall {
  db: Database
  caller: Caller
  actor: Actor | null
}

export interface Access {
  /** whom the procedure serves; everybody else must be refused */
  allow: readonly Caller[]
  /** Makes an input that would succeed, and the records that it names. */
  input?: (call: MatrixCall) => unknown
  /** callers from whom the record is hidden: `not_found` refuses them too */
  hiddenFrom?: readonly Caller[]
}

/** One line per procedure, by its path. */
export type AccessTable = Readonly<Record<string, Access>>

const refusals = ['forbidden', 'unauthenticated']
/** What would mean that an allowed caller was refused, or that the input of the table is wrong. */
const notForAllowed = [...refusals, 'not_found', 'invalid_input', 'unexpected']

async function call(router: BffRouter, path: string, access: Access, who: MatrixCall) {
  const input: unknown = await access.input?.(who)
  return refusalOf(
    callTRPCProcedure({
      router,
      path,
      ctx: contextOf(who.db, who.actor),
      getRawInput: () => Promise.resolve(input),
      type: router._def.procedures[path]._def.type,
      signal: undefined,
      batchIndex: 0,
    }),
  )
}

function expectAnswer(access: Access, caller: Caller, code: string | undefined): void {
  if (access.allow.includes(caller)) return expect(notForAllowed).not.toContain(code)
  const hidden = access.hiddenFrom?.includes(caller) ? ['not_found'] : []
  expect([...refusals, ...hidden]).toContain(code)
}

/**
 * Writes a test for every procedure of the router and every caller. The table says whom each
 * procedure serves; a procedure that is not in it fails, and so does a line without a procedure.
 */
export function describeRoleMatrix(router: BffRouter, table: AccessTable): void {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  it('names every procedure of the router, and no other', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(router._def.procedures).sort())
  })

  describe.each(Object.entries(table))('%s', (path, access) => {
    it.each(callers)('answers %s as the table says', async (caller) => {
      const { db } = database
      const actor = caller === 'anonymous' ? null : await personOf(db, caller)
      expectAnswer(access, caller, await call(router, path, access, { db, caller, actor }))
    })
  })
}
