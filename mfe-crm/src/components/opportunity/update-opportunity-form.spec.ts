import { describe, expect, test } from 'vitest'

import { opportunityWith } from '../../testing/records'
import { initialOf, updateOpportunityFormSchema } from './update-opportunity-form'

const form = initialOf(opportunityWith())
const check = (durationDays: string) =>
  updateOpportunityFormSchema.safeParse({ ...form, durationDays })

describe('updateOpportunityFormSchema', () => {
  test('what stands in the form at first is the deal as it is', () => {
    expect(updateOpportunityFormSchema.parse(form)).toEqual({
      id: form.id,
      version: 5,
      title: 'Портал для автосервиса',
      amountMinor: 450_000_000,
      requirements: 'Запись клиентов',
      durationDays: 90,
    })
  })

  test('a deal without terms gives an empty form, and an empty form no terms', () => {
    const bare = opportunityWith({ amountMinor: null, requirements: null, durationDays: null })
    const { amountMinor, requirements, durationDays } = updateOpportunityFormSchema.parse(
      initialOf(bare),
    )
    expect({ amountMinor, requirements, durationDays }).toEqual({
      amountMinor: null,
      requirements: undefined,
      durationDays: undefined,
    })
  })

  test.each(['три месяца', '0', '-5', '1.5', '4000', '1e9'])('refuses %j as days', (typed) => {
    expect(check(typed).error?.issues[0]).toMatchObject({
      path: ['durationDays'],
      message: 'number_invalid',
    })
  })

  test('takes days with spaces around them', () => {
    expect(check(' 45 ').data?.durationDays).toBe(45)
  })
})
