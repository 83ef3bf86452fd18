import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiStatus from './UiStatus.vue'

test('says the state in words beside its dot', async () => {
  const page = renderUi(UiStatus, { props: { tone: 'success', label: 'Работает' } })
  expect(page.getByText('Работает')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
