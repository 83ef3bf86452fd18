import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiBadge from './UiBadge.vue'

test('shows its text in its tone', async () => {
  const page = renderUi(UiBadge, { props: { tone: 'warning' }, slots: { default: 'Ждёт решения' } })
  expect(page.getByText('Ждёт решения').dataset['tone']).toBe('warning')
  expect(await accessibilityProblems()).toEqual([])
})
