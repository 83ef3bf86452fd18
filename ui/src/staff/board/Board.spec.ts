import userEvent from '@testing-library/user-event'
import { waitFor, within } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../../testing/render-ui'
import Board from './Board.vue'

interface Lead {
  id: string
  stage: string
  name: string
}

const columns = [
  { id: 'new', title: 'Новый', sum: '300 ₸' },
  { id: 'demo', title: 'Демо' },
  { id: 'won', title: 'Выигран' },
]
const cards: Lead[] = [{ id: '1', stage: 'new', name: 'Портал' }]
const base = {
  columns,
  cards,
  cardId: ({ id }: Lead) => id,
  cardColumn: ({ stage }: Lead) => stage,
  cardLabel: ({ name }: Lead) => name,
  cardTo: ({ id }: Lead) => `/crm/leads/${id}`,
  canMove: (_: Lead, to: string) => to !== 'won',
  label: 'Лиды',
}

const column = (page: ReturnType<typeof renderUi>, name: string) =>
  within(page.getByRole('region', { name }))

async function moveToDemo(page: ReturnType<typeof renderUi>) {
  await userEvent.click(page.getByRole('button', { name: 'Переместить: Портал' }))
  await userEvent.click(await page.findByRole('menuitem', { name: 'Демо' }))
}

test('shows each card in its column, with count and sum', async () => {
  const page = renderUi(Board, { props: { ...base, move: vi.fn() } })
  expect(column(page, 'Новый').getByRole('link', { name: 'Портал' })).toBeTruthy()
  expect(column(page, 'Новый').getByText('300 ₸')).toBeTruthy()
  expect(column(page, 'Демо').getByText('Пусто')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})

test('a card is moved by menu, where it may go', async () => {
  let finish = () => {}
  const move = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const page = renderUi(Board, { props: { ...base, move } })
  await userEvent.click(page.getByRole('button', { name: 'Переместить: Портал' }))
  expect(await page.findByRole('menuitem', { name: 'Демо' })).toBeTruthy()
  expect(page.queryByRole('menuitem', { name: 'Выигран' })).toBeNull()
  await userEvent.click(page.getByRole('menuitem', { name: 'Демо' }))
  expect(move).toHaveBeenCalledWith({ card: cards[0], cardId: '1', from: 'new', to: 'demo' })
  expect(column(page, 'Демо').getByText('Портал')).toBeTruthy()
  finish()
  expect(await page.findByText('«Портал» перемещено: Демо')).toBeTruthy()
})

test('a card that is refused goes back', async () => {
  const move = () => Promise.reject(new Error('refused'))
  const page = renderUi(Board, { props: { ...base, move } })
  await moveToDemo(page)
  await waitFor(() => expect(column(page, 'Новый').getByText('Портал')).toBeTruthy())
  expect(await page.findByText('«Портал» возвращено: Новый')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Портал'))
})

test('nothing can be moved where no move is given', () => {
  const page = renderUi(Board, { props: base })
  expect(page.queryByRole('button', { name: /Переместить/ })).toBeNull()
})

test('tells when it could not be loaded', async () => {
  const page = renderUi(Board, { props: { ...base, cards: [], error: { text: 'Нет связи' } } })
  await userEvent.click(page.getByRole('button', { name: 'Повторить' }))
  expect(page.emitted('retry')).toHaveLength(1)
})
