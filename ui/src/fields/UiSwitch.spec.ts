import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { renderUi } from '../testing/render-ui'
import UiSwitch from './UiSwitch.vue'

test('is a switch that keyboard and pointer turn', async () => {
  const page = renderUi(UiSwitch, { props: { label: 'Письма' } })
  await userEvent.click(page.getByRole('switch', { name: 'Письма' }))
  expect(page.emitted('update:modelValue')).toEqual([[true]])
})
