import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiSheet from './UiSheet.vue'

test('says what it is about', async () => {
  const page = renderUi(UiSheet, {
    props: { open: true, title: 'Портал дилеров', description: 'O-1042' },
    slots: { default: 'Сумма' },
  })
  const sheet = await page.findByRole('dialog', { name: 'Портал дилеров' })
  const about = document.getElementById(sheet.getAttribute('aria-describedby') ?? '')
  expect(about?.textContent).toBe('O-1042')
  expect(await accessibilityProblems()).toEqual([])
})
