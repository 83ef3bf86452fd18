import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import { filterOptions } from './filter-options'
import UiCombobox from './UiCombobox.vue'

const options = [
  { value: 'a', label: 'Айгерим Сапарова', hint: 'консультант' },
  { value: 'c', label: 'Семён Ковалёв', hint: 'менеджер' },
]

test('finds by what is typed, and Enter chooses', async () => {
  const page = renderUi(UiCombobox, { props: { label: 'Ответственный', options } })
  await userEvent.type(page.getByRole('combobox', { name: 'Ответственный' }), 'семен')
  expect(await page.findByRole('option', { name: /Семён Ковалёв/ })).toBeTruthy()
  expect(page.queryByRole('option', { name: /Айгерим/ })).toBeNull()
  expect(await accessibilityProblems()).toEqual([])
  await userEvent.click(page.getByRole('option', { name: /Семён Ковалёв/ }))
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['c'])
})

test('says so when nothing fits', async () => {
  const page = renderUi(UiCombobox, { props: { label: 'Ответственный', options } })
  await userEvent.type(page.getByRole('combobox'), 'ъъъ')
  expect(await page.findByText('Ничего не найдено')).toBeTruthy()
})

test.each([
  ['ковалев', ['c']],
  ['менедж сем', ['c']],
  ['', ['a', 'c']],
  ['нет', []],
])('"%s" finds %j', (query, found) => {
  expect(filterOptions(options, query).map(({ value }) => value)).toEqual(found)
})
