import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiTooltip from './UiTooltip.vue'

test('explains what has the keyboard', async () => {
  const page = renderUi(UiTooltip, {
    props: { text: 'Поиск по всей системе', keys: ['Ctrl', 'K'] },
    slots: { default: '<button>Поиск</button>' },
  })
  await userEvent.tab()
  expect((await page.findByRole('tooltip')).textContent).toContain('Поиск по всей системе')
  expect(await accessibilityProblems()).toEqual([])
})
