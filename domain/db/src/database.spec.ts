import { AbilityBuilder } from '@casl/ability'
import { accessibleBy, createPrismaAbility } from '@casl/prisma/runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { AppAbility } from './ability'
import { createTestDatabase, type TestDatabase } from './testing'

/*
 * A role without a rule gives `{ OR: [] }`, which Prisma ignores inside `AND`: without the CASL
 * extension each of these answers every row (@casl/prisma 2.0.2 with Prisma 7.10).
 */
describe('a query for somebody without any rule', () => {
  let testDatabase: TestDatabase
  const nothing = () => {
    const ability = new AbilityBuilder<AppAbility>(createPrismaAbility).build()
    return accessibleBy(ability, 'read').ofType('Client')
  }

  beforeAll(async () => {
    testDatabase = await createTestDatabase()
    await testDatabase.db.client.createMany({ data: [{ name: 'Айгүл' }, { name: 'Данияр' }] })
  })
  afterAll(() => testDatabase.drop())

  test('findMany answers no row, however the condition is combined', async () => {
    const { client } = testDatabase.db
    const named = { name: { not: 'Никто' } }
    expect(await client.findMany({ where: nothing() })).toEqual([])
    expect(await client.findMany({ where: { AND: [nothing(), {}] } })).toEqual([])
    expect(await client.findMany({ where: { AND: [{}, nothing()] } })).toEqual([])
    expect(await client.findMany({ where: { ...named, AND: nothing() } })).toEqual([])
    expect(await client.findMany({ where: { OR: [nothing(), { name: 'Никто' }] } })).toEqual([])
  })

  test('findFirst, count, aggregate and groupBy see nothing', async () => {
    const { client } = testDatabase.db
    const where = { AND: [nothing(), {}] }
    expect(await client.findFirst({ where })).toBeNull()
    expect(await client.count({ where })).toBe(0)
    expect(await client.aggregate({ where, _count: true })).toMatchObject({ _count: 0 })
    expect(await client.groupBy({ by: ['status'], where, _count: true })).toEqual([])
  })

  test('updateMany and deleteMany change nothing', async () => {
    const { client } = testDatabase.db
    const where = { AND: [nothing(), {}] }
    expect(await client.updateMany({ where, data: { note: 'x' } })).toEqual({ count: 0 })
    expect(await client.deleteMany({ where })).toEqual({ count: 0 })
    expect(await client.count()).toBe(2)
  })

  test('a transaction sees no more than the client does', async () => {
    const seen = await testDatabase.db.$transaction((tx) =>
      tx.client.findMany({ where: { AND: [nothing(), {}] } }),
    )
    expect(seen).toEqual([])
  })
})
