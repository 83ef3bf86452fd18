import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callAs, personOf, refusalOf } from '@zhancore/bff-base/testing'
import { leadAt, opportunityAt } from '@zhancore/crm/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { crmRouter } from './router'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const consultant = () => callAs(crmRouter, 'consultant', database.db)
const nobody = '0197a000-0000-7000-8000-000000000000'

describe('what is not even an input', () => {
  it.each([
    ['a NUL byte', { name: 'Ай\u0000гүл', locale: 'ru' }],
    ['a lone surrogate', { name: '\ud800', locale: 'ru' }],
    ['too many letters', { name: 'я'.repeat(201), locale: 'ru' }],
    ['another type', { name: 5, locale: 'ru' }],
    ['a language that we do not speak', { name: 'А', locale: 'de' }],
    ['a field that is not asked for', { name: 'А', locale: 'ru', ownerId: nobody }],
  ])('refuses %s', async (_what, input) => {
    const { createClient } = await consultant()
    expect(await refusalOf(createClient(JSON.parse(JSON.stringify(input))))).toBe('invalid_input')
    expect(
      await database.db.client.count({ where: { name: { not: { startsWith: 'Айгерим' } } } }),
    ).toBe(0)
  })

  it.each([
    { limit: -1 },
    { limit: 10_000 },
    { cursor: 'не курсор' },
    { cursor: btoa('["2026-11-22T09:00:00.000Z","x"]') },
    { search: 'а\u0000' },
    { stages: ['won; drop table leads'] },
  ])('refuses the list %j', async (input) => {
    const { listLeads } = await consultant()
    const call = listLeads(JSON.parse(JSON.stringify(input)))
    expect(await refusalOf(call)).toBe('invalid_input')
  })

  it.each([0, -5, 1.5, Number.MAX_SAFE_INTEGER, Number.NaN])(
    'refuses %d as an amount',
    async (amountMinor) => {
      const { qualifyLead } = await consultant()
      const { id } = await leadAt(database.db, 'demo')
      const call = qualifyLead({ id, version: 1, title: 'Учёт', amountMinor })
      expect(await refusalOf(call)).toBe('invalid_input')
    },
  )
})

describe('a record', () => {
  it('is not found by an unknown id, nor by one that is none', async () => {
    const { getLead, loseLead, listHistory } = await consultant()
    expect(await refusalOf(getLead({ id: nobody }))).toBe('not_found')
    expect(await refusalOf(loseLead({ id: nobody, version: 1, reason: 'price' }))).toBe('not_found')
    expect(await refusalOf(getLead({ id: "1' or 1=1" }))).toBe('invalid_input')
    const history = listHistory({ subjectType: 'lead', subjectId: nobody })
    expect(await refusalOf(history)).toBe('not_found')
  })

  it('of somebody else is not found, and stays as it is', async () => {
    const admin = await personOf(database.db, 'crm_admin')
    const theirs = await leadAt(database.db, 'new', { ownerId: admin.id })
    const { getLead, loseLead, assignLead } = await consultant()
    const { id } = theirs
    expect(await refusalOf(getLead({ id }))).toBe('not_found')
    expect(await refusalOf(loseLead({ id, version: 1, reason: 'price' }))).toBe('not_found')
    expect(await refusalOf(assignLead({ id, version: 1, ownerId: null }))).toBe('not_found')
    expect(await database.db.lead.findUnique({ where: { id } })).toEqual(theirs)
  })

  it('does not move by a stale version or past a stage', async () => {
    const { startContractDrafting, recordSigning } = await consultant()
    const { id } = await opportunityAt(database.db, 'requirements')
    const days = { signedByUsOn: '2020-01-01', signedByClientOn: '2020-01-01' }
    expect(await refusalOf(recordSigning({ id, version: 1, ...days }))).toBe(
      'transition_not_allowed',
    )
    await startContractDrafting({ id, version: 1 })
    expect(await refusalOf(startContractDrafting({ id, version: 1 }))).toBe('version_conflict')
    expect(await refusalOf(startContractDrafting({ id, version: 2_147_483_648 }))).toBe(
      'invalid_input',
    )
  })
})
