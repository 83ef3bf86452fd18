import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiRadioGroup from './UiRadioGroup.vue'

const options = [
  { value: 'new', label: 'Система с нуля', hint: 'Под ваш процесс' },
  { value: 'ask', label: 'Нужен совет', disabled: true },
]

test('gives the one that is chosen', async () => {
  const page = renderUi(UiRadioGroup, { props: { label: 'Что нужно', options } })
  await userEvent.click(page.getByRole('radio', { name: /Система с нуля/ }))
  expect(page.emitted('update:modelValue')).toEqual([['new']])
  expect(page.getByRole<HTMLInputElement>('radio', { name: 'Нужен совет' }).disabled).toBe(true)
})
