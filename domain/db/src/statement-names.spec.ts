import { expect, test } from 'vitest'

import { statementNames } from './statement-names'

test('one text has one name', () => {
  const nameOf = statementNames()
  const first = nameOf({ sql: 'select 1' })
  expect(first).not.toBe('')
  expect(nameOf({ sql: 'select 2' })).not.toBe(first)
  expect(nameOf({ sql: 'select 1' })).toBe(first)
})

test('ever new texts stop being named, so that a connection does not fill up', () => {
  const nameOf = statementNames()
  const names = Array.from({ length: 2_000 }, (_, i) => nameOf({ sql: `select ${i}` }))
  expect(names.filter(Boolean).length).toBeLessThan(1_000)
  expect(names.at(-1)).toBe('')
})
