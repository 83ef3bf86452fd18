import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { approvalWith, earlierId, earlierWith, ruling } from '../testing/approvals'
import { showPage } from '../testing/show-page'
import ApprovalPage from './ApprovalPage.vue'

// the viewer draws on a canvas, which a browser without a screen has not
vi.mock('@zhancore/ui/staff', async (original) => ({
  ...(await original<object>()),
  PdfViewer: {
    props: ['src', 'title'],
    template: '<a :href="src">PDF: {{ title }}</a>',
  },
}))

const approval = approvalWith()
const { id } = approval.opportunity
const changed = { id, version: 6, stage: 'customer_approval' }

const show = (shown = approval, bff: BffHandlers = {}) =>
  showPage(ApprovalPage, {
    path: `/approval/${approval.id}`,
    bff: { getApproval: () => shown, ...bff },
  })
const choose = async (decision: string) =>
  fireEvent.mouseDown(await screen.findByRole('tab', { name: decision }), { button: 0 })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const fill = async (label: RegExp, text: string) =>
  fireEvent.update(await screen.findByLabelText(label), text)

afterEach(cleanup)

describe('ApprovalPage', () => {
  test('shows the document beside the deal, its client and how it began', async () => {
    const page = await show(
      approvalWith({
        lead: {
          id: earlierId,
          number: 'L-42',
          title: 'Портал',
          stage: 'won',
          source: 'landing',
          need: 'Хотим запись через сайт',
          demoAt: null,
          createdAt: approval.requestedAt,
        },
      }),
    )
    const pdf = await page.findByRole('link', { name: 'PDF: Договор, версия 2' })
    expect(pdf.getAttribute('href')).toBe(
      `/api/approval/files/contracts/${approval.contract.id}.pdf`,
    )
    page.getByRole('heading', { level: 1, name: /Портал для автосервиса/ })
    page.getByText(/4\s500\s000/)
    page.getByText('90 календарных дней')
    page.getByText('Срок сжатый')
    page.getByText(approval.contractSha256)
    page.getByText('Хотим запись через сайт')
    page.getByText('Это первая сделка с клиентом.')
  })

  test('shows what there was with the client before, and earlier decisions', async () => {
    const page = await show(
      approvalWith({
        client: {
          ...approval.client,
          projects: [
            {
              id: earlierId,
              number: 'P-1',
              title: 'Сайт',
              stage: 'closed',
              createdAt: approval.requestedAt,
              amountMinor: 100_000_000,
              currency: 'KZT',
            },
          ],
        },
        earlier: [earlierWith({ contractOrdinal: 1, comment: 'Уточните срок поддержки' })],
      }),
    )
    await page.findByText('P-1 Сайт')
    page.getByText('Закрыт')
    page.getByText('Договор, версия 1: Возвращено с замечаниями')
    page.getByText('Уточните срок поддержки')
  })

  test('a request that is not there says so', async () => {
    const page = await show(approval, { getApproval: () => refuse('not_found') })
    await page.findByText(/Запись не найдена/)
  })

  test('a decision that was made is shown with who, when and why; nothing is to be decided', async () => {
    const page = await show(
      approvalWith({
        status: 'rejected',
        decidedBy: ruling,
        decidedAt: approval.requestedAt,
        comment: 'Слишком рискованно',
      }),
    )
    await page.findByText(/Ерлан Ахметов, 20 нояб/)
    page.getByText('Слишком рискованно')
    expect(page.queryByRole('tab', { name: 'Согласовать' })).toBeNull()
  })
})

describe('a decision', () => {
  test('to approve is bound to the document that was seen', async () => {
    const page = await show(approval, { approveOpportunity: () => changed })
    await fill(/Комментарий/, 'Хорошая цена')
    await press('Согласовать')
    await page.findByText('Руководство согласовало договор')
    expect(page.calls('approveOpportunity')).toEqual([
      { id, version: 5, contractSha256: approval.contractSha256, comment: 'Хорошая цена' },
    ])
  })

  test('once made, is what the page shows', async () => {
    let shown = approval
    const page = await show(approval, {
      getApproval: () => shown,
      approveOpportunity: () => {
        shown = approvalWith({
          status: 'approved',
          decidedBy: ruling,
          decidedAt: approval.requestedAt,
        })
        return changed
      },
    })
    await press('Согласовать')
    await page.findByText(/Ерлан Ахметов, 20 нояб/)
    expect(page.queryByRole('button', { name: 'Согласовать' })).toBeNull()
  })

  test('to return wants remarks', async () => {
    const page = await show(approval, { returnOpportunity: () => changed })
    await choose('Вернуть с замечаниями')
    await press('Вернуть с замечаниями')
    expect(await page.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.getByLabelText(/Замечания/).getAttribute('aria-invalid')).toBe('true')
    expect(page.calls('returnOpportunity')).toEqual([])
    await fill(/Замечания/, 'Уточните срок')
    await press('Вернуть с замечаниями')
    await page.findByText('Договор возвращён с замечаниями')
    expect(page.calls('returnOpportunity')).toEqual([{ id, version: 5, remarks: 'Уточните срок' }])
  })

  test('to reject wants a reason, and says what follows', async () => {
    const page = await show(approval, { rejectOpportunity: () => changed })
    await choose('Отклонить')
    await page.findByText('Сделка будет закрыта как проигранная')
    await press('Отклонить')
    expect(await page.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.calls('rejectOpportunity')).toEqual([])
    await fill(/Причина/, 'Слишком рискованно')
    await press('Отклонить')
    await waitFor(() =>
      expect(page.calls('rejectOpportunity')).toEqual([
        { id, version: 5, reason: 'Слишком рискованно' },
      ]),
    )
  })

  test('somebody changed the deal: says who, shows what stands, and the next try is on that', async () => {
    let shown = approval
    const page = await show(approval, {
      getApproval: () => shown,
      returnOpportunity: ({ version }: { version: number }) => {
        if (version === 8) return changed
        shown = approvalWith({
          opportunity: { ...approval.opportunity, version: 8, owner: ruling },
        })
        return refuse('version_conflict', {
          current: { version: 8, changedBy: 'Дана Ким', changedAt: new Date().toISOString() },
        })
      },
    })
    await choose('Вернуть с замечаниями')
    await fill(/Замечания/, 'Уточните срок')
    await press('Вернуть с замечаниями')
    await page.findByText(/Сделку только что изменил\(а\) Дана Ким/)
    await page.findByText('Ерлан Ахметов')
    expect(page.getByLabelText<HTMLTextAreaElement>(/Замечания/).value).toBe('Уточните срок')
    await press('Вернуть с замечаниями')
    await waitFor(() => expect(page.calls('returnOpportunity')).toHaveLength(2))
    expect(page.calls('returnOpportunity')[1]).toEqual({ id, version: 8, remarks: 'Уточните срок' })
  })

  test('a document that is out of date can not be approved', async () => {
    const page = await show(approval, { approveOpportunity: () => refuse('contract_stale') })
    await press('Согласовать')
    await page.findByText(/Данные сделки изменились после составления договора/)
  })

  test('a failure of the service keeps the text', async () => {
    const page = await show(approval, { approveOpportunity: () => refuse('service_unavailable') })
    await fill(/Комментарий/, 'Хорошая цена')
    await press('Согласовать')
    await page.findByText(/Служба временно недоступна/)
    expect(page.getByLabelText<HTMLTextAreaElement>(/Комментарий/).value).toBe('Хорошая цена')
  })
})
