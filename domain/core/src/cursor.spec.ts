import { expect, test } from 'vitest'

import { decodeCursor, encodeCursor } from './cursor'
import { DomainError } from './domain-error'

test('a cursor leads back to its row', () => {
  const position = {
    at: new Date('2026-11-22T06:00:00.123Z'),
    id: '0193a1b2-0000-7000-8000-000000000001',
  }
  expect(decodeCursor(encodeCursor(position))).toEqual(position)
})

test.each(['', 'not base64 %', btoa('{}'), btoa('["yesterday","me"]')])(
  'a cursor that we did not make is refused: %s',
  (cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(DomainError)
  },
)
