import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { historyWith, idOf, inquiryWith, pageOf } from '../testing/records'
import { openDialog, showPage } from '../testing/show-page'
import InquiriesPage from './InquiriesPage.vue'

const inquiry = inquiryWith()
const accepted = {
  id: inquiry.id,
  version: 2,
  stage: 'accepted',
  leadId: idOf(10),
  leadNumber: 'L-42',
}

const show = (path = '/crm/inquiries', bff: BffHandlers = {}) =>
  showPage(InquiriesPage, {
    path,
    bff: {
      listInquiries: () => pageOf(inquiry),
      getInquiry: () => inquiry,
      listHistory: () => pageOf(historyWith({ action: 'submit-inquiry', actorName: null })),
      ...bff,
    },
  })
const showSheet = async (bff: BffHandlers = {}) => {
  const page = await show(`/crm/inquiries/${inquiry.id}`, bff)
  return { page, sheet: await openDialog() }
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('InquiriesPage', () => {
  test('lists what nobody has taken yet, with words and phone', async () => {
    const page = await show()
    const row = within(await page.findByRole('row', { name: /R-1042/ }))
    row.getByText('Асель')
    row.getByText('Нужен портал для клиентов автосервиса')
    row.getByText(/701 123/)
    row.getByText('Сайт')
    expect(page.calls('listInquiries')[0]).toEqual({ status: 'unsorted' })
  })

  test('shows the others by a tab that the address keeps', async () => {
    const page = await show('/crm/inquiries', {
      listInquiries: ({ status }: { status: string }) =>
        status === 'unsorted' ? pageOf(inquiry) : pageOf(),
    })
    await page.findByText('R-1042')
    await fireEvent.mouseDown(page.getByRole('tab', { name: 'Отклонённые' }), { button: 0 })
    await page.findByText('Отклонённых заявок нет')
    expect(page.router.currentRoute.value.query).toEqual({ tab: 'rejected' })
  })

  test('nothing left to sort is good news', async () => {
    const page = await show('/crm/inquiries', { listInquiries: () => pageOf() })
    await page.findByText('Всё разобрано')
  })
})

describe('an inquiry', () => {
  test('is shown with all that the visitor said, and how they came', async () => {
    const { sheet } = await showSheet()
    await sheet.findByText('Нужен портал для клиентов автосервиса')
    expect(sheet.getByRole('link', { name: 'asel@example.kz' }).getAttribute('href')).toBe(
      'mailto:asel@example.kz',
    )
    sheet.getByText('instagram')
    sheet.getByText('Русский')
    await sheet.findByText('Поступила заявка')
  })

  test('is taken on: the lead is called as was typed, and opens', async () => {
    const { page, sheet } = await showSheet({ acceptInquiry: () => accepted })
    await sheet.fill(/Название лида/, 'Портал')
    await sheet.press('Принять в работу')
    await waitFor(() => expect(page.router.currentRoute.value.path).toBe(`/crm/leads/${idOf(10)}`))
    expect(page.calls('acceptInquiry')).toEqual([{ id: inquiry.id, version: 1, title: 'Портал' }])
  })

  test('is taken on without a name too', async () => {
    const { page, sheet } = await showSheet({ acceptInquiry: () => accepted })
    await sheet.press('Принять в работу')
    await waitFor(() =>
      expect(page.calls('acceptInquiry')).toEqual([{ id: inquiry.id, version: 1 }]),
    )
  })

  test('somebody took it a moment ago: says who', async () => {
    const { page, sheet } = await showSheet({
      acceptInquiry: () =>
        refuse('version_conflict', {
          current: {
            version: 2,
            stage: 'accepted',
            changedBy: 'Дана Ким',
            changedAt: new Date().toISOString(),
          },
        }),
    })
    await sheet.press('Принять в работу')
    await sheet.findByText(/Запись только что изменил\(а\) Дана Ким/)
    expect(page.router.currentRoute.value.path).toBe(`/crm/inquiries/${inquiry.id}`)
  })

  test('is turned down with a reason; the sheet closes and the filter stays', async () => {
    const page = await show(`/crm/inquiries/${inquiry.id}?search=асель`, {
      rejectInquiry: () => ({ id: inquiry.id, version: 2, stage: 'rejected' }),
    })
    const sheet = await openDialog()
    await sheet.press('Отклонить заявку')
    await sheet.press('Отклонить заявку')
    expect(await sheet.findAllByText('Укажите причину')).not.toHaveLength(0)
    expect(page.calls('rejectInquiry')).toEqual([])
    await fireEvent.click(sheet.getByRole('radio', { name: 'Спам' }))
    await sheet.fill(/Примечание/, 'Реклама')
    await sheet.press('Отклонить заявку')
    await waitFor(() =>
      expect(page.router.currentRoute.value.fullPath).toBe(
        `/crm/inquiries?search=${encodeURIComponent('асель')}`,
      ),
    )
    expect(page.calls('rejectInquiry')).toEqual([
      { id: inquiry.id, version: 1, reason: 'spam', note: 'Реклама' },
    ])
  })

  test('turning down can be given up', async () => {
    const { sheet } = await showSheet()
    await sheet.press('Отклонить заявку')
    await sheet.press('Отмена')
    await sheet.findByRole('button', { name: 'Принять в работу' })
  })

  test('that was sorted before shows its lead, and nothing to press', async () => {
    const { sheet } = await showSheet({
      getInquiry: () =>
        inquiryWith({
          status: 'accepted',
          lead: { id: idOf(10), number: 'L-42' },
          may: { accept: false, reject: false },
        }),
    })
    expect((await sheet.findByRole('link', { name: 'L-42' })).getAttribute('href')).toBe(
      `/crm/leads/${idOf(10)}`,
    )
    expect(sheet.queryByRole('button', { name: 'Принять в работу' })).toBeNull()
    expect(sheet.queryByRole('button', { name: 'Отклонить заявку' })).toBeNull()
  })

  test('that is not there says so', async () => {
    const { sheet } = await showSheet({ getInquiry: () => refuse('not_found') })
    await sheet.findByText(/Запись не найдена/)
    expect(screen.getByRole('dialog')).toBeTruthy()
  })
})
