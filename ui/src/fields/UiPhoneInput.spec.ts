import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import { formatPhone } from './phone-format'
import UiPhoneInput from './UiPhoneInput.vue'

test.each([
  ['87011234567', '+7 701 123 45 67'],
  ['+77011234567', '+7 701 123 45 67'],
  ['77011234567', '+7 701 123 45 67'],
  ['7011234567', '+7 701 123 45 67'],
  ['8 (701) 123-45-67', '+7 701 123 45 67'],
  ['+7 701', '+7 701'],
  ['8', '+7'],
  ['+', '+'],
  ['', ''],
  ['+998901234567', '+998901234567'],
  ['+7701123456789', '+7701123456789'],
  ['abc', ''],
])('%s is shown as %s', (typed, shown) => {
  expect(formatPhone(typed)).toBe(shown)
})

test('a number typed with 8 reads as the world writes it', async () => {
  const page = renderUi(UiPhoneInput, { props: { label: 'Телефон' } })
  const input = page.getByLabelText<HTMLInputElement>('Телефон')
  await userEvent.type(input, '87011234567')
  expect(input.value).toBe('+7 701 123 45 67')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['+7 701 123 45 67'])
})

test('it can be erased to the last digit', async () => {
  const page = renderUi(UiPhoneInput, { props: { label: 'Телефон', modelValue: '+7 701' } })
  const input = page.getByLabelText<HTMLInputElement>('Телефон')
  await userEvent.type(input, '{Backspace>8/}')
  expect(input.value).toBe('')
})
