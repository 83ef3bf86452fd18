import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiToasts from './UiToasts.vue'
import { shownToasts, useToast } from './use-toast'

const toast = useToast()

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  for (const { id } of [...shownToasts()]) toast.dismiss(id)
  vi.useRealTimers()
})

test('is shown, and goes by itself', async () => {
  const page = renderUi(UiToasts)
  toast.success('Лид создан')
  expect(await page.findByText('Лид создан')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
  vi.advanceTimersByTime(5_100)
  expect(shownToasts()).toHaveLength(0)
})

test('stays while the pointer is on it', async () => {
  const page = renderUi(UiToasts)
  toast.success('Лид создан')
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.hover(await page.findByText('Лид создан'))
  vi.advanceTimersByTime(60_000)
  expect(shownToasts()).toHaveLength(1)
})

test('can be undone', async () => {
  const run = vi.fn()
  const page = renderUi(UiToasts)
  toast.success('Лид закрыт', { action: { label: 'Отменить', run } })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.click(await page.findByRole('button', { name: 'Отменить' }))
  expect(run).toHaveBeenCalledOnce()
  expect(shownToasts()).toHaveLength(0)
})

test('an error is read out at once', async () => {
  const page = renderUi(UiToasts)
  toast.error('Нет связи')
  await nextTick()
  expect(page.getByRole('alert').textContent).toContain('Нет связи')
})

test('no more than three at a time', () => {
  for (const text of ['1', '2', '3', '4']) toast.show({ text, duration: 0 })
  expect(shownToasts().map(({ text }) => text)).toEqual(['2', '3', '4'])
})
