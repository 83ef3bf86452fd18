import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiSelect from './UiSelect.vue'

const options = [
  { value: 'site', label: 'Сайт' },
  { value: 'telegram', label: 'Telegram' },
]

test('gives what is chosen', async () => {
  const page = renderUi(UiSelect, { props: { label: 'Источник', options } })
  await userEvent.selectOptions(page.getByLabelText('Источник'), 'Telegram')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['telegram'])
})

test('asks to choose while nothing is chosen', () => {
  const page = renderUi(UiSelect, { props: { label: 'Источник', options, required: true } })
  const empty = page.getByRole<HTMLOptionElement>('option', { name: 'Выберите' })
  expect(empty.disabled).toBe(true)
})
