import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiInput from './UiInput.vue'

test('gives what is typed', async () => {
  const page = renderUi(UiInput, { props: { label: 'Имя' } })
  await userEvent.type(page.getByLabelText('Имя'), 'Әсел')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['Әсел'])
})

test('is emptied by its button, the focus stays', async () => {
  const page = renderUi(UiInput, { props: { label: 'Поиск', clearable: true, modelValue: 'дог' } })
  await userEvent.click(page.getByRole('button', { name: 'Очистить' }))
  expect(page.emitted('update:modelValue').at(-1)).toEqual([''])
  expect(document.activeElement).toBe(page.getByLabelText('Поиск'))
})

test('a password is shown while its owner wants to see it', async () => {
  const page = renderUi(UiInput, { props: { label: 'Пароль', type: 'password' } })
  const input = page.getByLabelText('Пароль')
  await userEvent.click(page.getByRole('button', { name: 'Показать пароль' }))
  expect(input.getAttribute('type')).toBe('text')
  await userEvent.click(page.getByRole('button', { name: 'Скрыть пароль' }))
  expect(input.getAttribute('type')).toBe('password')
})
