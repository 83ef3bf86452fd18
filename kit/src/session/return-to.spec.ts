import { expect, it } from 'vitest'

import { safeReturnTo } from './return-to'

it.each(['/crm/leads?page=2#top', '/'])('goes back to %s', (path) => {
  expect(safeReturnTo(path, '/home')).toBe(path)
})

it.each([
  'https://evil.kz/',
  '//evil.kz',
  '/\\evil.kz',
  '/\t/evil.kz',
  'javascript:alert(1)',
  'crm',
  '',
  undefined,
  ['/crm'],
])('does not leave this site for %j', (value) => {
  expect(safeReturnTo(value, '/home')).toBe('/home')
})
