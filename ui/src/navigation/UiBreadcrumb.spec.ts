import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiBreadcrumb from './UiBreadcrumb.vue'

test('leads back, and marks where one is', async () => {
  const page = renderUi(UiBreadcrumb, {
    props: { items: [{ label: 'Сделки', to: '/crm/deals' }, { label: 'O-1042' }] },
  })
  expect(page.getByRole('link', { name: 'Сделки' }).getAttribute('href')).toBe('/crm/deals')
  expect(page.getByText('O-1042').getAttribute('aria-current')).toBe('page')
  expect(await accessibilityProblems()).toEqual([])
})
