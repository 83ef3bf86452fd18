import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiPopover from './UiPopover.vue'

test('opens from its button, and Esc closes it', async () => {
  const page = renderUi(UiPopover, {
    props: { label: 'Фильтр' },
    slots: { trigger: '<button>Отбор</button>', default: 'Только мои' },
  })
  await userEvent.click(page.getByRole('button', { name: 'Отбор' }))
  expect((await page.findByRole('group', { name: 'Фильтр' })).textContent).toContain('Только мои')
  expect(await accessibilityProblems()).toEqual([])
  await userEvent.keyboard('{Escape}')
  expect(page.queryByRole('dialog')).toBeNull()
})
