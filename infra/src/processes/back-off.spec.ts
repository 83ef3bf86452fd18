import { expect, it } from 'vitest'

import { restartDelayMs } from './back-off'

it('waits longer each time, and at most half a minute', () => {
  expect([1, 2, 3, 4].map(restartDelayMs)).toEqual([500, 1_000, 2_000, 4_000])
  expect(restartDelayMs(20)).toBe(30_000)
})
