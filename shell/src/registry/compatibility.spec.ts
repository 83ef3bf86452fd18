import { describe, expect, it } from 'vitest'

import { mismatches, satisfiesCaret } from './compatibility'

describe('a remote made for a version', () => {
  it.each([
    ['^1.2.0', '1.2.0', true],
    ['^1.2.0', '1.4.1', true],
    ['^1.2.0', '1.1.9', false],
    ['^1.2.3', '1.2.2', false],
    ['^1.2.0', '2.0.0', false],
    ['^0.1.0', '0.1.7', true],
    ['^0.1.0', '0.2.0', false],
    ['^0.0.3', '0.0.4', false],
    ['latest', '1.0.0', false],
  ])('%s runs with %s: %s', (range, version, fits) => {
    expect(satisfiesCaret(range, version)).toBe(fits)
  })

  it('names what does not fit', () => {
    const own = { shellApi: '1.0.0', ui: '0.1.0' }
    expect(mismatches({ shellApi: '^1.0.0', ui: '^0.1.0' }, own)).toEqual([])
    expect(mismatches({ shellApi: '^2.0.0', ui: '^0.1.0' }, own)).toEqual([
      'shellApi ^2.0.0 ≠ 1.0.0',
    ])
  })
})
