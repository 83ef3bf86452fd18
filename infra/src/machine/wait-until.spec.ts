import { expect, it } from 'vitest'

import { waitUntil } from './wait-until'

it('returns the first value, or null when there is none in time', async () => {
  let asked = 0
  expect(await waitUntil(() => (++asked === 3 ? asked : null), 1_000, 1)).toBe(3)
  expect(await waitUntil(() => null, 20, 5)).toBeNull()
})
