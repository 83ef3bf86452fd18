import { expect, test } from 'vitest'

import { todayInAlmaty } from './today'

test('the day turns at midnight in Almaty, five hours before UTC', () => {
  expect(todayInAlmaty({}, new Date('2026-11-22T18:59:59Z'))).toBe('2026-11-22')
  expect(todayInAlmaty({}, new Date('2026-11-22T19:00:00Z'))).toBe('2026-11-23')
})

test('a year ahead of the 29th of February is the 28th', () => {
  expect(todayInAlmaty({ years: 1 }, new Date('2028-02-29T06:00:00Z'))).toBe('2029-02-28')
})
