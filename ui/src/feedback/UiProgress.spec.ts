import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiProgress from './UiProgress.vue'

test('says how far it is', async () => {
  const page = renderUi(UiProgress, { props: { value: 62, label: 'Загрузка файла' } })
  const bar = page.getByRole('progressbar', { name: 'Загрузка файла' })
  expect(bar.getAttribute('aria-valuenow')).toBe('62')
  expect(await accessibilityProblems()).toEqual([])
})

test('has no value while nobody knows how long it takes', () => {
  const page = renderUi(UiProgress, { props: { label: 'Подготовка' } })
  expect(page.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false)
})
