import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import {
  changedTo,
  clientWith,
  historyWith,
  leadWith,
  move,
  opportunityWith,
  pageOf,
} from '../testing/records'
import { openDialog, press, showPage } from '../testing/show-page'
import ClientPage from './ClientPage.vue'

const { id: leadId, number, title, stage, createdAt } = leadWith()
const deal = opportunityWith()
const client = clientWith({
  leads: [{ id: leadId, number, title, stage, createdAt }],
  opportunities: [
    {
      id: deal.id,
      number: deal.number,
      title: deal.title,
      stage: deal.stage,
      createdAt,
      amountMinor: deal.amountMinor,
      currency: deal.currency,
    },
  ],
  transitions: [move('change-client-status', 'inactive')],
})

const show = (shown = client, bff: BffHandlers = {}) =>
  showPage(ClientPage, {
    path: `/crm/clients/${client.id}`,
    bff: {
      getClient: () => shown,
      listHistory: () => pageOf(historyWith({ action: 'create-client' })),
      listClients: () => pageOf(client),
      ...bff,
    },
  })

afterEach(cleanup)

describe('ClientPage', () => {
  test('shows who it is and how to reach them', async () => {
    const page = await show()
    await page.findByRole('heading', { level: 1, name: /Асель Нурланова/ })
    page.getByText('Автосервис «Тулпар»')
    page.getByText('Казахский')
    expect(page.getByRole('link', { name: 'asel@example.kz' }).getAttribute('href')).toBe(
      'mailto:asel@example.kz',
    )
    await page.findByText('Клиент добавлен')
  })

  test('leads to everything there was with them, and says what there was not', async () => {
    const page = await show()
    const lead = await page.findByRole('link', { name: /L-42/ })
    expect(lead.getAttribute('href')).toBe(`/crm/leads/${leadId}`)
    expect(page.getByRole('link', { name: /D-7.*4\s500\s000/ }).getAttribute('href')).toBe(
      `/crm/opportunities/${deal.id}`,
    )
    page.getByText('Проектов пока нет')
  })

  test('changes the data: the whole form goes, on the version that stands', async () => {
    let shown = client
    const page = await show(client, {
      getClient: () => shown,
      updateClient: () => {
        shown = clientWith({ name: 'Асель Омарова', version: 5 })
        return changedTo('active', 5)
      },
    })
    await press('Изменить')
    const sheet = await openDialog()
    expect(sheet.getByLabelText<HTMLInputElement>(/Компания/).value).toBe('Автосервис «Тулпар»')
    await sheet.fill(/Имя/, 'Асель Омарова')
    await sheet.fill(/Компания/, '')
    await sheet.press('Сохранить')
    await page.findByRole('heading', { level: 1, name: /Асель Омарова/ })
    expect(page.calls('updateClient')).toEqual([
      expect.objectContaining({ id: client.id, version: 4, name: 'Асель Омарова', locale: 'kk' }),
    ])
    expect(page.calls('updateClient')[0]).not.toHaveProperty('company')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('a conflict names who changed the client, keeps the text, and can be sent again', async () => {
    const page = await show(client, {
      updateClient: ({ version }: { version: number }) =>
        version === 7
          ? changedTo('active', 8)
          : refuse('version_conflict', {
              current: { version: 7, changedBy: 'Дана Ким', changedAt: new Date().toISOString() },
            }),
    })
    await press('Изменить')
    const sheet = await openDialog()
    await sheet.fill(/Примечание/, 'Звонить после обеда')
    await sheet.press('Сохранить')
    await sheet.findByText(/Запись только что изменил\(а\) Дана Ким/)
    await sheet.press('Сохранить')
    await waitFor(() =>
      expect(page.calls('updateClient')[1]).toMatchObject({
        version: 7,
        note: 'Звонить после обеда',
      }),
    )
  })

  test('changes the status with a reason', async () => {
    const page = await show(client, { changeClientStatus: () => changedTo('inactive') })
    await press('Изменить статус')
    const dialog = await openDialog()
    expect(dialog.getByRole('radio', { name: 'Активен' })).toBeTruthy()
    await fireEvent.click(dialog.getByRole('radio', { name: 'Неактивен' }))
    await dialog.fill(/Причина/, 'Закрыли компанию')
    await dialog.press('Изменить статус')
    await waitFor(() =>
      expect(page.calls('changeClientStatus')).toEqual([
        { id: client.id, version: 4, status: 'inactive', reason: 'Закрыли компанию' },
      ]),
    )
  })

  test('creates a lead of this client, without asking whose it is', async () => {
    const page = await show(client, { createLead: () => changedTo('new') })
    await press('Создать лид')
    const sheet = await openDialog()
    await sheet.fill(/Название/, 'Вторая очередь')
    await sheet.press('Создать лид')
    await waitFor(() =>
      expect(page.calls('createLead')).toEqual([{ clientId: client.id, title: 'Вторая очередь' }]),
    )
  })

  test('who may change nothing sees no buttons for it', async () => {
    const page = await show(clientWith({ may: { update: false, assign: false } }))
    await page.findByRole('heading', { level: 1, name: /Асель Нурланова/ })
    expect(page.queryByRole('button', { name: 'Изменить' })).toBeNull()
    expect(page.queryByRole('button', { name: 'Изменить статус' })).toBeNull()
  })
})
