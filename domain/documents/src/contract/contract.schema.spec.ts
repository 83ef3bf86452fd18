import { describe, expect, it } from 'vitest'

import { contractDataSchema, executorSchema } from './contract.schema'
import { defaultExecutor } from './default-executor'
import { sampleContracts } from './sample-contract'

const issuesOf = (change: object) => {
  const result = contractDataSchema.safeParse({ ...sampleContracts.ru, ...change })
  return result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('contractDataSchema', () => {
  it('fills in tenge, five bank days and a year of warranty', () => {
    expect(contractDataSchema.parse(sampleContracts.ru)).toMatchObject({
      currency: 'KZT',
      paymentDueDays: 5,
      warrantyMonths: 12,
    })
  })

  it('names what is wrong by field and code', () => {
    expect(issuesOf({ title: ' ' })).toEqual(['title required'])
    expect(issuesOf({ amountMinor: 0.5 })).toEqual(['amountMinor amount_invalid'])
    expect(issuesOf({ date: '2026-02-30' })).toEqual(['date date_invalid'])
    expect(issuesOf({ requirements: 'a\u0000b' })).toEqual(['requirements text_invalid'])
    expect(issuesOf({ customer: { name: '' } })).toEqual(['customer.name required'])
  })

  it('takes no field that it does not know', () => {
    expect(issuesOf({ template: '\\input{x}' })).toHaveLength(1)
  })

  it.each(['ru', 'kk', 'en'] as const)('has details of the executor in %s', (locale) => {
    expect(executorSchema.safeParse(defaultExecutor(locale)).success).toBe(true)
  })
})
