import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiSpinner from './UiSpinner.vue'

test('says what is going on when it has a label', async () => {
  const page = renderUi(UiSpinner, { props: { label: 'Загрузка…' } })
  expect(page.getByRole('status').textContent).toContain('Загрузка…')
  expect(await accessibilityProblems()).toEqual([])
})

test('is decoration without one', () => {
  expect(renderUi(UiSpinner).queryByRole('status')).toBeNull()
})
