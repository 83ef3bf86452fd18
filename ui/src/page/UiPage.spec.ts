import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiPage from './UiPage.vue'

test('has one heading, which can take the focus', async () => {
  const page = renderUi(UiPage, {
    props: { title: 'Лиды', breadcrumb: [{ label: 'CRM', to: '/crm' }, { label: 'Лиды' }] },
    slots: { default: 'Список', actions: '<button>Создать</button>' },
  })
  const heading = page.getByRole('heading', { level: 1, name: 'Лиды' })
  heading.focus()
  expect(document.activeElement).toBe(heading)
  expect(page.getByRole('navigation', { name: 'Путь к странице' })).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
