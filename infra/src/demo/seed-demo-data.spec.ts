import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'
import { documentSettingsForTests } from '@zhancore/documents/testing'

import { seedDemoData } from '.'

describe('demo data', () => {
  let testDatabase: TestDatabase
  beforeAll(async () => {
    testDatabase = await createTestDatabase()
    await seedDemoData(testDatabase.db, await documentSettingsForTests())
  }, 120_000)
  afterAll(() => testDatabase.drop())

  test('has one person of each role, and a colleague', async () => {
    const users = await testDatabase.db.user.groupBy({ by: ['role'], _count: true })
    expect(Object.fromEntries(users.map(({ role, _count }) => [role, _count]))).toEqual({
      consultant: 2,
      manager: 1,
      crm_admin: 1,
      sys_admin: 1,
    })
  })

  test('shows every stage of leads, deals and projects', async () => {
    const { lead, opportunity, project } = testDatabase.db
    const stages = async (rows: Promise<{ stage: string }[]>) =>
      new Set((await rows).map(({ stage }) => stage)).size
    expect(await stages(lead.findMany({ select: { stage: true } }))).toBe(5)
    expect(await stages(opportunity.findMany({ select: { stage: true } }))).toBe(7)
    expect(await stages(project.findMany({ select: { stage: true } }))).toBe(5)
  })

  test('leaves a system with users as it is', async () => {
    const before = await testDatabase.db.client.count()
    await seedDemoData(testDatabase.db, null)
    expect(await testDatabase.db.client.count()).toBe(before)
  })
})
