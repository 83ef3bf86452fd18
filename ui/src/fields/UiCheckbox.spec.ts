import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiCheckbox from './UiCheckbox.vue'

test('is switched by its text and by the space bar', async () => {
  const page = renderUi(UiCheckbox, { slots: { default: 'Согласен' } })
  await userEvent.click(page.getByText('Согласен'))
  expect(page.emitted('update:modelValue')).toEqual([[true]])
  await userEvent.keyboard(' ')
  expect(page.emitted('update:modelValue')).toEqual([[true], [false]])
})

test('can be in between', () => {
  const page = renderUi(UiCheckbox, { props: { label: 'Все', indeterminate: true } })
  expect(page.getByRole<HTMLInputElement>('checkbox').indeterminate).toBe(true)
})
