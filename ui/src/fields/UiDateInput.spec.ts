import { fireEvent } from '@testing-library/vue'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiDateInput from './UiDateInput.vue'

test('gives a calendar day', async () => {
  const page = renderUi(UiDateInput, { props: { label: 'Дата', min: '2026-01-01' } })
  const input = page.getByLabelText('Дата')
  await fireEvent.update(input, '2026-11-22')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['2026-11-22'])
  expect(input.getAttribute('min')).toBe('2026-01-01')
})
