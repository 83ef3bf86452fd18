import { expect, test } from 'vitest'

import { requestOf } from './request-of'

test('a line about a request says which, how it was answered and how long it took', () => {
  const record = JSON.stringify({ method: 'POST', path: '/trpc/listLeads', status: 200, ms: 5.6 })
  expect(requestOf({ record })).toBe('POST /trpc/listLeads · 200 · 6\u00a0ms')
})

test.each(['{"msg":"listening"}', 'no json', ''])('another line says nothing: %s', (record) => {
  expect(requestOf({ record })).toBe('')
})
