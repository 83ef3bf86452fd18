import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiMenu from './UiMenu.vue'

test('opens by keyboard and runs what is chosen', async () => {
  const run = vi.fn()
  const items = [
    { heading: 'Сделка' },
    { label: 'Изменить', run },
    { separator: true },
    { label: 'Показывать закрытые', checked: true },
    { label: 'Клиент', to: '/crm/clients/1' },
  ]
  const page = renderUi(UiMenu, { props: { items } })
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(await page.findByRole('menuitem', { name: 'Изменить' })).toBeTruthy()
  expect(
    page.getByRole('menuitemcheckbox', { name: 'Показывать закрытые', checked: true }),
  ).toBeTruthy()
  expect(page.getByRole('menuitem', { name: 'Клиент' }).getAttribute('href')).toBe('/crm/clients/1')
  expect(await accessibilityProblems()).toEqual([])
  await userEvent.click(page.getByRole('menuitem', { name: 'Изменить' }))
  expect(run).toHaveBeenCalledOnce()
})
