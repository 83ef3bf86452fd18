import { expect, test } from 'vitest'

import { sortParts } from './sort-parts'

test('what is down comes first, then what is missing, processes apart from what they need', () => {
  const { processes, services, troubled } = sortParts([
    { name: 'gateway', state: 'up' },
    { name: 'tex', state: 'unavailable' },
    { name: 'database', state: 'up' },
    { name: 'crm', state: 'down' },
  ])
  expect(processes.map(({ name }) => name)).toEqual(['crm', 'gateway'])
  expect(services.map(({ name }) => name)).toEqual(['tex', 'database'])
  expect(troubled.map(({ name }) => name)).toEqual(['crm', 'tex'])
})
