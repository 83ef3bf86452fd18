import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiBanner from './UiBanner.vue'

test('a danger is read out at once, and can be closed', async () => {
  const page = renderUi(UiBanner, {
    props: { tone: 'danger', dismissible: true },
    slots: { default: 'Нет связи' },
  })
  expect(page.getByRole('alert').textContent).toContain('Нет связи')
  await userEvent.click(page.getByRole('button', { name: 'Закрыть' }))
  expect(page.emitted('dismiss')).toHaveLength(1)
  expect(await accessibilityProblems()).toEqual([])
})
