import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiButton from './UiButton.vue'

test('does what it says when pressed', async () => {
  const onClick = vi.fn()
  const page = renderUi(UiButton, { props: { onClick }, slots: { default: 'Сохранить' } })
  await userEvent.click(page.getByRole('button', { name: 'Сохранить' }))
  expect(onClick).toHaveBeenCalledOnce()
  expect(await accessibilityProblems()).toEqual([])
})

test('keeps the focus and does nothing while it is busy', async () => {
  const onClick = vi.fn()
  const page = renderUi(UiButton, {
    props: { onClick, busy: true },
    slots: { default: 'Сохранить' },
  })
  const button = page.getByRole('button', { name: 'Сохранить' })
  await userEvent.click(button)
  expect(document.activeElement).toBe(button)
  expect(button.getAttribute('aria-busy')).toBe('true')
  expect(onClick).not.toHaveBeenCalled()
})

test('is a link when it leads somewhere', () => {
  const page = renderUi(UiButton, { props: { to: '/crm/leads' }, slots: { default: 'Лиды' } })
  expect(page.getByRole('link', { name: 'Лиды' }).getAttribute('href')).toBe('/crm/leads')
})

test('is a disabled button, not a link, when it leads nowhere just now', () => {
  const page = renderUi(UiButton, {
    props: { to: '/crm/leads', disabled: true },
    slots: { default: 'Лиды' },
  })
  expect(page.getByRole('button', { name: 'Лиды' }).hasAttribute('disabled')).toBe(true)
})
