import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiFormSummary from './UiFormSummary.vue'

const form = { errors: {}, submitting: false, dirty: false }

test('is not there while nothing is wrong, nor for a single field', async () => {
  const page = renderUi(UiFormSummary, { props: { form } })
  expect(page.queryByRole('alert')).toBeNull()
  await page.rerender({ form: { ...form, errors: { name: 'Заполните это поле' } } })
  expect(page.queryByRole('alert')).toBeNull()
})

test('says why sending failed, and what has no field of its own', async () => {
  const failed = {
    ...form,
    failure: { text: 'Исправьте' },
    errors: { lines: 'Нет ни одной строки' },
  }
  const page = renderUi(UiFormSummary, { props: { form: failed } })
  expect(page.getByRole('alert').textContent).toContain('Исправьте')
  expect(page.getByText('Нет ни одной строки')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
