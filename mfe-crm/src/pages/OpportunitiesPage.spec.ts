import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { changedTo, idOf, move, opportunityWith, pageOf } from '../testing/records'
import { choose, openDialog, showPage } from '../testing/show-page'
import OpportunitiesPage from './OpportunitiesPage.vue'

const deal = opportunityWith({
  transitions: [move('submit-for-approval', 'management_approval')],
})
const won = opportunityWith({ id: idOf(21), number: 'D-8', stage: 'won' })
const columnWith = (stage: string, ...items: (typeof deal)[]) => ({
  stage,
  items,
  count: items.length,
  isCapped: false,
  sumMinor: items.length * 450_000_000,
})
const board = {
  columns: [
    columnWith('contract_drafting', deal),
    columnWith('management_approval'),
    columnWith('won', won),
  ],
}

const show = (path = '/crm/opportunities', bff: BffHandlers = {}) =>
  showPage(OpportunitiesPage, {
    path,
    bff: { listOpportunities: () => pageOf(deal), listOpportunityBoard: () => board, ...bff },
  })

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('OpportunitiesPage', () => {
  test('lists deals with client, amount, stage and owner', async () => {
    const page = await show()
    const row = within(await page.findByRole('row', { name: /D-7/ }))
    row.getByText('Асель Нурланова')
    row.getByText(/4\s500\s000/)
    row.getByText('Составление договора')
    row.getByText('Дана Ким')
    expect(row.getByRole('link').getAttribute('href')).toBe(`/crm/opportunities/${deal.id}`)
  })

  test('an empty list leads to the leads that deals come from', async () => {
    const page = await show('/crm/opportunities', { listOpportunities: () => pageOf() })
    await page.findByText('Сделок не нашлось')
    expect(page.getByRole('link', { name: 'Открыть лиды' }).getAttribute('href')).toBe('/crm/leads')
  })

  test('reads on where the first page ended', async () => {
    const page = await show('/crm/opportunities', {
      listOpportunities: ({ cursor }: { cursor?: string }) =>
        cursor ? pageOf(won) : { items: [deal], nextCursor: 'next' },
    })
    await page.findByText('D-7')
    const more = page.queryByRole('button', { name: 'Показать ещё' })
    if (more) await fireEvent.click(more)
    await page.findByText('D-8')
    expect(page.calls('listOpportunities').at(-1)).toMatchObject({ cursor: 'next' })
  })

  test('switches to the board, and keeps that in the address', async () => {
    const page = await show()
    await page.findByText('D-7')
    await fireEvent.mouseDown(page.getByRole('tab', { name: 'Доска' }), { button: 0 })
    await page.findByRole('group', { name: 'Доска сделок' })
    expect(page.router.currentRoute.value.query).toEqual({ view: 'board' })
    expect(page.queryByLabelText('Этап')).toBeNull()
  })
})

describe('OpportunitiesPage as a board', () => {
  const column = (name: string) => within(screen.getByRole('region', { name }))
  const moveOn = async () => {
    await screen.findByRole('link', { name: /D-7/ })
    await choose(/Переместить: D-7/, 'Согласование руководства')
    return openDialog()
  }

  test('each column says how much stands in it', async () => {
    await show('/crm/opportunities?view=board')
    await screen.findByRole('link', { name: /D-7/ })
    expect(column('Составление договора').getAllByText(/4\s500\s000/)).not.toHaveLength(0)
    column('Выиграна').getByRole('link', { name: /D-8/ })
    expect(screen.queryByRole('button', { name: /Переместить: D-8/ })).toBeNull()
  })

  test('moving a card asks what the move needs, and carries it out', async () => {
    const page = await show('/crm/opportunities?view=board', {
      submitForApproval: () => changedTo('management_approval'),
    })
    const dialog = await moveOn()
    await dialog.press('Отправить на согласование')
    await waitFor(() =>
      expect(page.calls('submitForApproval')).toEqual([{ id: deal.id, version: 5 }]),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('a refusal is said in the dialog; giving up puts the card back', async () => {
    await show('/crm/opportunities?view=board', {
      submitForApproval: () => refuse('contract_stale'),
    })
    const dialog = await moveOn()
    await dialog.press('Отправить на согласование')
    await dialog.findByText(/Сформируйте новую версию и отправьте её/)
    await dialog.press('Отмена')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() =>
      expect(column('Составление договора').getByRole('link', { name: /D-7/ })).toBeTruthy(),
    )
  })
})
