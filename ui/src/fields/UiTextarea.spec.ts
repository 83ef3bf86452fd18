import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiTextarea from './UiTextarea.vue'

test('gives what is typed, with its lines', async () => {
  const page = renderUi(UiTextarea, { props: { label: 'Задача' } })
  await userEvent.type(page.getByLabelText('Задача'), 'Портал{Enter}дилеров')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['Портал\nдилеров'])
})

test('near the end it says how much is left', () => {
  const page = renderUi(UiTextarea, {
    props: { label: 'Задача', maxlength: 20, modelValue: 'x'.repeat(18) },
  })
  expect(page.getByRole('status').textContent.trim()).toBe('Осталось символов: 2')
})
