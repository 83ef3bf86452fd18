import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiPropertyList from './UiPropertyList.vue'

const items = [
  { key: 'client', label: 'Клиент', value: 'ТОО «Алтын Дән»', to: '/crm/clients/1' },
  { key: 'phone', label: 'Телефон', value: '+7 701 123 45 67', copy: true },
  { key: 'until', label: 'Срок', value: null },
]

test('names each value, and says what is not set', async () => {
  const page = renderUi(UiPropertyList, { props: { items } })
  expect(page.getByRole('link', { name: 'ТОО «Алтын Дән»' }).getAttribute('href')).toBe(
    '/crm/clients/1',
  )
  expect(page.getByText('Не указано')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})

test('copies a value', async () => {
  const user = userEvent.setup()
  const page = renderUi(UiPropertyList, { props: { items } })
  await user.click(page.getByRole('button', { name: 'Скопировать' }))
  expect(await navigator.clipboard.readText()).toBe('+7 701 123 45 67')
  expect(page.getByRole('button', { name: 'Скопировано' })).toBeTruthy()
})
