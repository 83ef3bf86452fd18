import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiLogo from './UiLogo.vue'

test('is one image with the name of the house', async () => {
  const page = renderUi(UiLogo)
  expect(page.getByRole('img', { name: 'Zhancore' })).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
