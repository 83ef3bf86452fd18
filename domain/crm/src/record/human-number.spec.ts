import { expect, it } from 'vitest'

import { humanNumber, typedNumber } from './human-number'

it('writes a number as people quote it', () => {
  expect(humanNumber('opportunity', 1042)).toBe('D-1042')
})

it.each([
  ['L-1042', 1042],
  [' l1042', 1042],
  ['№ 7', undefined],
  ['1042', 1042],
  ['12345678901', undefined],
  ['склад 5', undefined],
])('reads %j as %j', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})
