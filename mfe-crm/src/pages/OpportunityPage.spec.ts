import { cleanup, fireEvent, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import {
  approvalWith,
  changedTo,
  historyWith,
  move,
  opportunityWith,
  pageOf,
} from '../testing/records'
import { press, showPage } from '../testing/show-page'
import OpportunityPage from './OpportunityPage.vue'

const deal = opportunityWith()

const show = (shown = deal, bff: BffHandlers = {}) =>
  showPage(OpportunityPage, {
    path: `/crm/opportunities/${deal.id}`,
    bff: { getOpportunity: () => shown, listHistory: () => pageOf(historyWith()), ...bff },
  })

afterEach(cleanup)

describe('OpportunityPage', () => {
  test('shows stage, amount, client, and the move that leads on', async () => {
    const page = await show(
      opportunityWith({ transitions: [move('submit-for-approval', 'management_approval')] }),
    )
    await page.findByRole('heading', { level: 1, name: /Портал для автосервиса/ })
    page.getByRole('button', { name: 'Отправить на согласование' })
    const stages = within(page.getByRole('list', { name: 'Этап' }))
    const current = stages
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'step')
    expect(current.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Составление договора'),
    ])
    expect(page.getAllByText(/4\s500\s000/)).not.toHaveLength(0)
    page.getByText('90 дней')
    page.getByRole('link', { name: 'Асель Нурланова' })
  })

  test('a deal that is won or lost shows its end once', async () => {
    const page = await show(opportunityWith({ stage: 'won' }))
    const stages = within(await page.findByRole('list', { name: 'Этап' }))
    expect(stages.getAllByText('Выиграна')).toHaveLength(1)
    cleanup()
    const lost = await show(opportunityWith({ stage: 'lost', lostFrom: 'signing' }))
    const passed = within(await lost.findByRole('list', { name: 'Этап' }))
    expect(passed.getAllByText('Проиграна')).toHaveLength(1)
  })

  test('says what is missing for the next step', async () => {
    const page = await show(
      opportunityWith({
        transitions: [
          move('submit-for-approval', 'management_approval', {
            allowed: false,
            reason: 'requirement',
            missing: ['amount', 'contract_version'],
          }),
        ],
      }),
    )
    await page.findByText(
      'Чтобы выполнить «Отправить на согласование», не хватает: сумма сделки и версия договора.',
    )
  })

  test('says that a manager decides', async () => {
    const page = await show(
      opportunityWith({
        stage: 'management_approval',
        transitions: [
          move('approve-opportunity', 'customer_approval', {
            allowed: false,
            reason: 'forbidden',
          }),
        ],
      }),
    )
    await page.findByText('«Согласовать»: решение принимает менеджер.')
  })

  test('remarks of the manager stay in sight while the contract is drafted anew', async () => {
    const page = await show(opportunityWith({ approvals: [approvalWith()] }))
    await page.findByText('Возвращено с замечаниями: Ерлан Ахметов')
    page.getByText('Уточните срок поддержки')
  })

  test('remarks of an earlier round are gone when the contract is on its way again', async () => {
    const page = await show(
      opportunityWith({ stage: 'management_approval', approvals: [approvalWith()] }),
    )
    await page.findByRole('heading', { level: 1 })
    await page.findByRole('tab', { name: 'Условия' })
    expect(page.queryByText('Уточните срок поддержки')).toBeNull()
  })
})

describe('the terms of a deal', () => {
  const save = () => press('Сохранить')

  test('are saved with amount in tiyn and days as a number; the page goes on from what stands', async () => {
    let shown = deal
    const page = await show(deal, {
      getOpportunity: () => shown,
      updateOpportunity: () => {
        shown = opportunityWith({ version: 6, amountMinor: 500_000_000, durationDays: 60 })
        return changedTo('contract_drafting', 6)
      },
    })
    await fireEvent.update(await page.findByLabelText(/Сумма/), '5 000 000')
    await fireEvent.update(page.getByLabelText(/Срок работ/), '60')
    await save()
    await page.findByText('Данные сделки изменены')
    expect(page.calls('updateOpportunity')).toEqual([
      {
        id: deal.id,
        version: 5,
        title: deal.title,
        amountMinor: 500_000_000,
        requirements: 'Запись клиентов',
        durationDays: 60,
      },
    ])
    await fireEvent.update(page.getByLabelText(/Срок работ/), '45')
    await save()
    await waitFor(() => expect(page.calls('updateOpportunity')).toHaveLength(2))
    expect(page.calls('updateOpportunity')[1]).toMatchObject({ version: 6, durationDays: 45 })
  })

  test('days that are no number are refused beside the field', async () => {
    const page = await show()
    await fireEvent.update(await page.findByLabelText(/Срок работ/), 'три месяца')
    await save()
    expect(await page.findAllByText('Укажите целое число')).not.toHaveLength(0)
    expect(page.getByLabelText(/Срок работ/).getAttribute('aria-invalid')).toBe('true')
    expect(page.calls('updateOpportunity')).toEqual([])
  })

  test('a conflict names who changed the deal, keeps the text, and can be sent again', async () => {
    let shown = deal
    const page = await show(deal, {
      getOpportunity: () => shown,
      updateOpportunity: ({ version }: { version: number }) => {
        if (version === 8) return changedTo('contract_drafting', 9)
        shown = opportunityWith({ version: 8, durationDays: 120 })
        return refuse('version_conflict', {
          current: { version: 8, changedBy: 'Дана Ким', changedAt: new Date().toISOString() },
        })
      },
    })
    const title = await page.findByLabelText<HTMLInputElement>(/Название/)
    await fireEvent.update(title, 'Портал и приложение')
    await save()
    await page.findByText(/Запись только что изменил\(а\) Дана Ким/)
    expect(title.value).toBe('Портал и приложение')
    await save()
    await waitFor(() =>
      expect(page.calls('updateOpportunity')[1]).toMatchObject({
        version: 8,
        title: 'Портал и приложение',
      }),
    )
  })

  test('what was typed can be given up', async () => {
    const page = await show()
    const title = await page.findByLabelText<HTMLInputElement>(/Название/)
    await fireEvent.update(title, 'Иначе')
    await press('Отменить изменения')
    await waitFor(() => expect(title.value).toBe(deal.title))
  })

  test('can not be changed once the contract is with the manager', async () => {
    const page = await show(opportunityWith({ may: { update: false, assign: false } }))
    await page.findByText('Условия можно менять до отправки договора на согласование.')
    expect(page.getByLabelText<HTMLInputElement>(/Название/).disabled).toBe(true)
    expect(page.queryByRole('button', { name: 'Сохранить' })).toBeNull()
  })
})

test('the open tab is kept in the address', async () => {
  const page = await show()
  await fireEvent.mouseDown(await page.findByRole('tab', { name: 'История' }), { button: 0 })
  await page.findByText('Лид создан')
  await waitFor(() => expect(page.router.currentRoute.value.query).toEqual({ tab: 'history' }))
})
