import { expect, test } from 'vitest'
import { h } from 'vue'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiField from './UiField.vue'

test('frames a control of someone else', async () => {
  const page = renderUi(
    { render: () => h(UiField, { label: 'Файл', optional: true }, { default: ownControl }) },
    {},
  )
  expect(page.getByLabelText(/Файл/).tagName).toBe('INPUT')
  expect(page.getByText('необязательно')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})

const ownControl = ({ id }: { id: string }) => h('input', { id, type: 'file' })
