import { Inbox } from '@lucide/vue'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiEmpty from './UiEmpty.vue'

test('says what is missing and offers the next step', async () => {
  const page = renderUi(UiEmpty, {
    props: { icon: Inbox, title: 'Заявок нет', text: 'Новые появятся здесь' },
    slots: { default: '<button>Создать лид</button>' },
  })
  expect(page.getByText('Заявок нет')).toBeTruthy()
  expect(page.getByRole('button', { name: 'Создать лид' })).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
