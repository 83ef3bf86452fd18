import { Pencil } from '@lucide/vue'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiIconButton from './UiIconButton.vue'

test('has a name, and works by keyboard', async () => {
  const onClick = vi.fn()
  const page = renderUi(UiIconButton, { props: { icon: Pencil, label: 'Изменить', onClick } })
  await userEvent.tab()
  expect(document.activeElement).toBe(page.getByRole('button', { name: 'Изменить' }))
  await userEvent.keyboard('{Enter}')
  expect(onClick).toHaveBeenCalledOnce()
  expect(await accessibilityProblems()).toEqual([])
})

test('says whether it is pressed', () => {
  const page = renderUi(UiIconButton, {
    props: { icon: Pencil, label: 'В избранное', pressed: true },
  })
  expect(page.getByRole('button', { name: 'В избранное', pressed: true })).toBeTruthy()
})
