import { fireEvent, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { defineComponent, h, ref } from 'vue'

import { showPage } from '../../testing/show-page'
import ListToolbar from './ListToolbar.vue'

async function showToolbar() {
  const search = ref('')
  const toolbar = defineComponent(
    () => () =>
      h(ListToolbar, {
        search: search.value,
        'onUpdate:search': (value: string) => (search.value = value),
      }),
  )
  await showPage(toolbar)
  return { search, field: await screen.findByRole('searchbox', { name: 'Поиск' }) }
}

test('whoever leaves the field has finished: nothing changes the address afterwards', async () => {
  const { search, field } = await showToolbar()
  await fireEvent.update(field, ' склад ')
  expect(search.value).toBe('')
  await fireEvent.focusOut(field)
  expect(search.value).toBe('склад')
})

test('Enter searches at once', async () => {
  const { search, field } = await showToolbar()
  await fireEvent.update(field, 'L-1042')
  await fireEvent.keyDown(field, { key: 'Enter' })
  expect(search.value).toBe('L-1042')
})
