import { describe, expect, test } from 'vitest'

import { startProjectSchema } from '@zhancore/crm/schema'

import { startProjectFormSchema } from './start-project-form'

const form = {
  id: '0193a1b2-0000-7000-8000-000000000001',
  version: 2,
  basis: 'payment',
  amountMinor: 100,
  on: '2026-11-20',
  overrideReason: '',
}

describe('startProjectFormSchema', () => {
  test.each(['payment', 'override'])('gives what the use-case takes: %s', (basis) => {
    const given = startProjectFormSchema.parse({ ...form, basis, overrideReason: 'Гарантия' })
    expect(startProjectSchema.parse(given)).toEqual(given)
    expect(Object.keys(given)).toContain(basis === 'payment' ? 'payment' : 'overrideReason')
  })

  test('what the other basis asks for is not asked for', () => {
    const override = { ...form, basis: 'override', amountMinor: null, on: '' }
    expect(
      startProjectFormSchema.safeParse({ ...override, overrideReason: 'Гарантия' }).success,
    ).toBe(true)
    expect(startProjectFormSchema.safeParse(override).success).toBe(false)
  })
})
