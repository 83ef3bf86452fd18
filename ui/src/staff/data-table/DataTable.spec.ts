import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../../testing/render-ui'
import DataTable from './DataTable.vue'

interface Lead {
  id: string
  name: string
  amount: number | null
}

const rows: Lead[] = [
  { id: '1', name: 'Ясмин', amount: 300 },
  { id: '2', name: 'Әсел', amount: 20 },
  { id: '3', name: 'Борис', amount: 100 },
]
const columns = [
  { id: 'name', header: 'Имя', value: ({ name }: Lead) => name, fixed: true },
  { id: 'amount', header: 'Сумма', value: ({ amount }: Lead) => amount, align: 'end' },
]
const base = { rows, columns, rowKey: ({ id }: Lead) => id, label: 'Лиды' }

const names = (page: ReturnType<typeof renderUi>) =>
  page
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td')?.textContent.trim())

afterEach(() => localStorage.clear())

test('shows the rows as they come, each a link', async () => {
  const page = renderUi(DataTable, {
    props: { ...base, rowTo: ({ id }: Lead) => `/crm/leads/${id}` },
  })
  expect(names(page)).toEqual(['Ясмин', 'Әсел', 'Борис'])
  expect(page.getByRole('link', { name: 'Әсел' }).getAttribute('href')).toBe('/crm/leads/2')
  expect(await accessibilityProblems()).toEqual([])
})

test('sorts by number and by alphabet, there and back', async () => {
  const page = renderUi(DataTable, { props: base })
  const header = page.getByRole('button', { name: 'Сумма' })
  await userEvent.click(header)
  expect(page.emitted('update:sort').at(-1)).toEqual([{ id: 'amount', desc: false }])
  expect(names(page)).toEqual(['Әсел', 'Борис', 'Ясмин'])
  expect(page.getByRole('columnheader', { name: 'Сумма' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  await userEvent.click(header)
  expect(names(page)).toEqual(['Ясмин', 'Борис', 'Әсел'])
  await userEvent.click(header)
  expect(names(page)).toEqual(['Ясмин', 'Әсел', 'Борис'])
})

test('leaves the order to the server where it sorts', async () => {
  const page = renderUi(DataTable, { props: { ...base, manualSort: true } })
  await userEvent.click(page.getByRole('button', { name: 'Сумма' }))
  expect(names(page)).toEqual(['Ясмин', 'Әсел', 'Борис'])
})

test('columns are chosen, and remembered', async () => {
  const page = renderUi(DataTable, { props: { ...base, storageKey: 'leads' } })
  await userEvent.click(page.getByRole('button', { name: 'Столбцы' }))
  await userEvent.click(await page.findByRole('menuitemcheckbox', { name: 'Сумма' }))
  expect(page.queryByRole('columnheader', { name: 'Сумма' })).toBeNull()
  page.unmount()
  const again = renderUi(DataTable, { props: { ...base, storageKey: 'leads' } })
  expect(again.queryByRole('columnheader', { name: 'Сумма' })).toBeNull()
})

test('a row is opened by pointer and by keyboard', async () => {
  const onRowClick = vi.fn()
  const page = renderUi(DataTable, { props: { ...base, onRowClick } })
  page.getByRole('button', { name: 'Әсел' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(onRowClick).toHaveBeenCalledWith(rows[1])
})

test('says that it is loading, empty, or failed', async () => {
  const page = renderUi(DataTable, { props: { ...base, rows: [], loading: true } })
  expect(page.getByRole('table', { name: 'Лиды' }).getAttribute('aria-busy')).toBe('true')
  await page.rerender({ loading: false })
  expect(page.getByText('Записей нет')).toBeTruthy()
  await page.rerender({ error: { text: 'Служба недоступна', requestId: 'r-1' } })
  await userEvent.click(page.getByRole('button', { name: 'Повторить' }))
  expect(page.emitted('retry')).toHaveLength(1)
})

test('asks for more at the end of the list', async () => {
  const page = renderUi(DataTable, { props: { ...base, hasMore: true, total: 340 } })
  expect(page.getByText('3 из 340')).toBeTruthy()
  await userEvent.click(page.getByRole('button', { name: 'Показать ещё' }))
  expect(page.emitted('loadMore')).toHaveLength(1)
})

test('a long list stands in the page only in part', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => ({
    id: `${at}`,
    name: `Лид ${at}`,
    amount: at,
  }))
  const page = renderUi(DataTable, { props: { ...base, rows: many } })
  expect(page.container.querySelectorAll('tbody tr').length).toBeLessThan(200)
})
