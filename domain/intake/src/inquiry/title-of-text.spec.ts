import { expect, it } from 'vitest'

import { titleOfText } from './title-of-text'

it.each([
  ['Нужен учёт. Три города.', 'Нужен учёт'],
  ['\n\n  Портал\nс личным кабинетом', 'Портал'],
  ['Сайт за 1.5 месяца', 'Сайт за 1.5 месяца'],
  ['...', '...'],
])('calls %j %j', (text, title) => {
  expect(titleOfText(text)).toBe(title)
})

it('cuts a long sentence at a word', () => {
  const title = titleOfText('очень длинное предложение '.repeat(10))
  expect(title).toMatch(/^[\p{L} ]+…$/u)
  expect([...title].length).toBeLessThanOrEqual(80)
  expect([...titleOfText('я'.repeat(500))]).toHaveLength(80)
})
