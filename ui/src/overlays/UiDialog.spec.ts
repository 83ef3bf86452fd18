import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiDialog from './UiDialog.vue'
import UiSheet from './UiSheet.vue'

const content = { default: 'Причина попадёт в отчёт', footer: '<button>Закрыть лид</button>' }

test.each([
  ['dialog', UiDialog],
  ['sheet', UiSheet],
])('a %s has a name, and goes by its button and by Esc', async (_, overlay) => {
  const page = renderUi(overlay, { props: { open: true, title: 'Проигрыш' }, slots: content })
  expect((await page.findByRole('dialog', { name: 'Проигрыш' })).textContent).toContain('Причина')
  expect(await accessibilityProblems()).toEqual([])
  await userEvent.click(page.getByRole('button', { name: 'Закрыть' }))
  expect(page.emitted('update:open')).toEqual([[false]])
  await page.rerender({ open: false })
  await page.rerender({ open: true })
  await page.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  expect(page.emitted('update:open')).toEqual([[false], [false]])
})

test('a persistent one is left only by what is in it', async () => {
  const page = renderUi(UiDialog, {
    props: { open: true, title: 'Сеанс завершён', persistent: true },
    slots: content,
  })
  await page.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  expect(page.emitted('update:open')).toBeUndefined()
  expect(page.queryByRole('button', { name: 'Закрыть' })).toBeNull()
})
