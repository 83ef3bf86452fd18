import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiTabs from './UiTabs.vue'

const tabs = [
  { value: 'history', label: 'История', count: 12 },
  { value: 'files', label: 'Документы' },
]

test('shows the panel of the chosen tab; arrows and Enter choose', async () => {
  const page = renderUi(UiTabs, {
    props: { tabs, label: 'Разделы', modelValue: 'history' },
    slots: { history: 'Создан лид', files: 'Договор' },
  })
  expect(page.getByRole('tabpanel').textContent).toContain('Создан лид')
  expect(await accessibilityProblems()).toEqual([])
  await userEvent.click(page.getByRole('tab', { name: /История/ }))
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['files'])
})

test('without panels it is a choice', async () => {
  const page = renderUi(UiTabs, { props: { tabs, label: 'Вид', modelValue: 'history' } })
  await userEvent.click(page.getByRole('tab', { name: 'Документы' }))
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['files'])
  expect(page.queryByRole('tabpanel')).toBeNull()
})
