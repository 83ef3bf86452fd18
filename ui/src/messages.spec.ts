import { expect, test } from 'vitest'

import en from './locales/en.json'
import kk from './locales/kk.json'
import ru from './locales/ru.json'
import { uiMessages } from './messages'

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [path + key],
  )

test.each([
  ['kk', kk],
  ['en', en],
])('%s says everything that Russian says', (_, messages) => {
  expect(keysOf(messages).sort()).toEqual(keysOf(ru).sort())
})

test.each([
  ['ru', 'Закрыть'],
  ['kk', 'Жабу'],
  ['en', 'Close'],
  ['de', 'Закрыть'],
])('texts of %s come ready to be merged', async (locale, close) => {
  expect((await uiMessages(locale)).ui['close']).toBe(close)
})
