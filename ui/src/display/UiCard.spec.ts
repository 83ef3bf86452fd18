import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiCard from './UiCard.vue'

test('is a region with the name of its heading', async () => {
  const page = renderUi(UiCard, { props: { title: 'История' }, slots: { default: 'Событий нет' } })
  expect(page.getByRole('region', { name: 'История' }).textContent).toContain('Событий нет')
  expect(page.getByRole('heading', { level: 2, name: 'История' })).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
