import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiConfirm from './UiConfirm.vue'

const props = { open: true, title: 'Удалить черновик?', confirmLabel: 'Удалить', danger: true }

test('does it when confirmed, and nothing when not', async () => {
  const page = renderUi(UiConfirm, { props })
  await userEvent.click(await page.findByRole('button', { name: 'Удалить' }))
  expect(page.emitted('confirm')).toHaveLength(1)
  expect(await accessibilityProblems()).toEqual([])
  await userEvent.click(page.getByRole('button', { name: 'Отмена' }))
  expect(page.emitted('update:open').at(-1)).toEqual([false])
  expect(page.emitted('confirm')).toHaveLength(1)
})
