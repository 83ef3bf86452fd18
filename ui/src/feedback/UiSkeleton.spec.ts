import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiSkeleton from './UiSkeleton.vue'

test('is there for the eyes only', async () => {
  const page = renderUi(UiSkeleton, { props: { lines: 3 } })
  expect(page.container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
  expect(await accessibilityProblems()).toEqual([])
})
