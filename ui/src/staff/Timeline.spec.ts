import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import Timeline from './Timeline.vue'

const entries = [
  {
    id: '1',
    at: '2026-11-22T09:30:00.000Z',
    actor: 'Айгерим',
    title: 'создала лид',
    text: 'С сайта',
  },
]

test('says who did what and when', async () => {
  const page = renderUi(Timeline, { props: { entries, label: 'История' } })
  const entry = page.getByRole('listitem')
  expect(entry.textContent).toMatch(/Айгерим\s*создала лид/)
  expect(entry.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-22T09:30:00.000Z')
  expect(entry.querySelector('time')?.title).toContain('14:30')
  expect(await accessibilityProblems()).toEqual([])
})

test('says so when nothing happened yet', () => {
  const page = renderUi(Timeline, { props: { entries: [], label: 'История' } })
  expect(page.getByText('Событий пока нет')).toBeTruthy()
})

test('shows more on demand', async () => {
  const page = renderUi(Timeline, { props: { entries, label: 'История', hasMore: true } })
  await userEvent.click(page.getByRole('button', { name: 'Показать ещё' }))
  expect(page.emitted('loadMore')).toHaveLength(1)
})
