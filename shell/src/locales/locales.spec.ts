import { expect, it } from 'vitest'

import en from './en.json'
import kk from './kk.json'
import ru from './ru.json'

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : `${path}${key}`,
  )

it('has every text in each language', () => {
  expect(keysOf(kk)).toEqual(keysOf(ru))
  expect(keysOf(en)).toEqual(keysOf(ru))
})
