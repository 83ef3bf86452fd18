import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import { formatMinor, formatMoneyTyped, parseMoney } from './money-format'
import UiMoneyInput from './UiMoneyInput.vue'

test.each([
  ['1500000', '1 500 000', 150_000_000],
  ['1500,5', '1 500,5', 150_050],
  ['1500.55', '1 500,55', 150_055],
  ['1 500 тенге', '1 500', 150_000],
  ['007', '7', 700],
  ['0', '0', 0],
  [',5', '0,5', 50],
  ['', '', null],
  ['abc', '', null],
])('%s reads as %s', (typed, shown, minor) => {
  expect(formatMoneyTyped(typed)).toBe(shown)
  expect(parseMoney(typed)).toBe(minor)
})

test.each([
  [150_050, '1 500,50'],
  [150_000, '1 500'],
  [null, ''],
])('%s tiyn are shown as "%s"', (minor, shown) => {
  expect(formatMinor(minor)).toBe(shown)
})

test('gives minor units, with thousands apart as they are typed', async () => {
  const page = renderUi(UiMoneyInput, { props: { label: 'Сумма' } })
  const input = page.getByLabelText<HTMLInputElement>('Сумма')
  await userEvent.type(input, '12500000')
  expect(input.value).toBe('12 500 000')
  expect(page.emitted('update:modelValue').at(-1)).toEqual([1_250_000_000])
  await userEvent.clear(input)
  expect(page.emitted('update:modelValue').at(-1)).toEqual([null])
})

test('shows an amount that is set from outside', async () => {
  const page = renderUi(UiMoneyInput, { props: { label: 'Сумма', modelValue: 100 } })
  await page.rerender({ modelValue: 250_000 })
  expect(page.getByLabelText<HTMLInputElement>('Сумма').value).toBe('2 500')
})
