import { cleanup, fireEvent, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { approvalItem } from '../testing/approvals'
import { showPage } from '../testing/show-page'
import ApprovalsPage from './ApprovalsPage.vue'

const queue = { items: [approvalItem], nextCursor: null }
const show = (path = '/approval', bff: BffHandlers = {}) =>
  showPage(ApprovalsPage, { path, bff: { listApprovals: () => queue, ...bff } })

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('ApprovalsPage', () => {
  test('lists what waits for a decision: deal, client, amount, version, who asks', async () => {
    const page = await show()
    const row = within(await page.findByRole('row', { name: /D-7/ }))
    row.getByText('Асель Нурланова')
    row.getByText(/4\s500\s000/)
    row.getByText('Дана Ким')
    row.getByText('Ждёт решения')
    expect(row.getByRole('link').getAttribute('href')).toBe(`/approval/${approvalItem.id}`)
    expect(page.calls('listApprovals')[0]).toEqual({ status: 'pending' })
  })

  test('an empty queue says when something comes', async () => {
    const page = await show('/approval', { listApprovals: () => ({ items: [], nextCursor: null }) })
    await page.findByText('Ничего не ждёт решения')
    page.getByText('Когда консультант отправит договор, он появится здесь.')
  })

  test('shows earlier decisions by a tab that the address keeps', async () => {
    const page = await show('/approval', {
      listApprovals: ({ status }: { status: string }) =>
        status === 'pending' ? queue : { items: [], nextCursor: null },
    })
    await page.findByText('D-7')
    await fireEvent.mouseDown(page.getByRole('tab', { name: 'Согласовано' }), { button: 0 })
    await page.findByText('Согласованных договоров пока нет')
    expect(page.router.currentRoute.value.query).toEqual({ status: 'approved' })
  })

  test('says why the queue can not be shown, and tries again', async () => {
    let isUp = false
    const page = await show('/approval', {
      listApprovals: () => (isUp ? queue : refuse('service_unavailable')),
    })
    await page.findByText(/Служба временно недоступна/)
    isUp = true
    await fireEvent.click(page.getByRole('button', { name: 'Повторить' }))
    await page.findByText('D-7')
  })
})
