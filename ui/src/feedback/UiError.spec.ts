import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiError from './UiError.vue'

test('tells what happened, under which number, and tries again', async () => {
  const onRetry = vi.fn()
  const page = renderUi(UiError, {
    props: { text: 'Служба недоступна', requestId: 'abc', onRetry },
  })
  expect(page.getByRole('alert').textContent).toContain('Служба недоступна')
  expect(page.getByText('Номер запроса: abc')).toBeTruthy()
  await userEvent.click(page.getByRole('button', { name: 'Повторить' }))
  expect(onRetry).toHaveBeenCalledOnce()
  expect(await accessibilityProblems()).toEqual([])
})

test('has no button where nothing can be tried again', () => {
  const page = renderUi(UiError)
  expect(page.queryByRole('button')).toBeNull()
})
