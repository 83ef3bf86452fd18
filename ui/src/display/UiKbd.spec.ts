import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiKbd from './UiKbd.vue'

test('shows each key', async () => {
  const page = renderUi(UiKbd, { props: { keys: ['Ctrl', 'K'] } })
  expect(page.getByText('Ctrl')).toBeTruthy()
  expect(page.getByText('K')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
