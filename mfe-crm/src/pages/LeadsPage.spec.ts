import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { asel, changedTo, leadWith, move, pageOf } from '../testing/records'
import { choose, openDialog, press, showPage } from '../testing/show-page'
import LeadsPage from './LeadsPage.vue'

const lead = leadWith({
  transitions: [move('schedule-demo', 'demo'), move('qualify-lead', 'won', { allowed: false })],
})
const board = {
  columns: [
    { stage: 'new', items: [lead], count: 1, isCapped: false },
    { stage: 'demo', items: [], count: 0, isCapped: false },
    { stage: 'won', items: [], count: 0, isCapped: false },
  ],
}

const show = (path = '/crm/leads', bff: BffHandlers = {}, can = () => true) =>
  showPage(LeadsPage, {
    path,
    session: { can },
    bff: {
      listLeads: () => pageOf(lead),
      listLeadBoard: () => board,
      listClients: () => pageOf(asel),
      ...bff,
    },
  })

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('LeadsPage', () => {
  test('lists leads with client, stage and owner; a row leads to its page', async () => {
    const page = await show()
    const row = within(await page.findByRole('row', { name: /L-42/ }))
    row.getByText('Асель Нурланова')
    row.getByText('Новый')
    row.getByText('Дана Ким')
    expect(row.getByRole('link').getAttribute('href')).toBe(`/crm/leads/${lead.id}`)
  })

  test('an empty list says what to do', async () => {
    const page = await show('/crm/leads', { listLeads: () => pageOf() })
    await page.findByText('Лидов не нашлось')
    expect(page.getByRole('link', { name: 'Открыть неразобранное' }).getAttribute('href')).toBe(
      '/crm/inquiries',
    )
  })

  test('says why the list can not be shown, and tries again', async () => {
    let isUp = false
    const page = await show('/crm/leads', {
      listLeads: () => (isUp ? pageOf(lead) : refuse('service_unavailable')),
    })
    await page.findByText(/Служба временно недоступна/)
    isUp = true
    await press('Повторить')
    await page.findByText('L-42')
  })

  test('takes the filter from the address, and keeps a change of it there', async () => {
    const page = await show('/crm/leads?stage=demo&owner=mine&search=тулпар')
    await page.findByText('L-42')
    expect(page.calls('listLeads')[0]).toMatchObject({
      stages: ['demo'],
      owner: 'mine',
      search: 'тулпар',
    })
    await fireEvent.update(page.getByLabelText('Этап'), 'lost')
    await waitFor(() => expect(page.calls('listLeads').at(-1)).toMatchObject({ stages: ['lost'] }))
    expect(page.router.currentRoute.value.query).toEqual({
      stage: 'lost',
      owner: 'mine',
      search: 'тулпар',
    })
  })

  test('what is searched for comes into the address when typing pauses', async () => {
    const page = await show()
    await fireEvent.update(await page.findByRole('searchbox'), ' L-42 ')
    await waitFor(() => expect(page.router.currentRoute.value.query).toEqual({ search: 'L-42' }))
    await waitFor(() => expect(page.calls('listLeads').at(-1)).toMatchObject({ search: 'L-42' }))
  })

  test('an unknown filter in the address is left out of account', async () => {
    const page = await show('/crm/leads?stage=nonsense&owner=everybody')
    await page.findByText('L-42')
    expect(page.calls('listLeads')[0]).toEqual({ owner: 'all' })
  })

  test('creates a lead for a client; what is missing stands beside its field', async () => {
    const page = await show('/crm/leads', { createLead: () => changedTo('new') })
    await press('Новый лид')
    const sheet = await openDialog()
    await sheet.press('Создать лид')
    expect(await sheet.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.calls('createLead')).toEqual([])
    await sheet.fill(/Название/, 'Сайт клиники')
    const client = sheet.getByRole('combobox', { name: /Клиент/ })
    await fireEvent.click(client)
    await fireEvent.click(await screen.findByRole('option', { name: /Асель Нурланова/ }))
    await sheet.press('Создать лид')
    await waitFor(() =>
      expect(page.calls('createLead')).toEqual([{ clientId: asel.id, title: 'Сайт клиники' }]),
    )
    await waitFor(() => expect(page.router.currentRoute.value.path).toMatch(/^\/crm\/leads\/./))
  })

  test('who may not create leads sees no button for it', async () => {
    const page = await show('/crm/leads', {}, () => false)
    await page.findByText('L-42')
    expect(page.queryByRole('button', { name: 'Новый лид' })).toBeNull()
  })
})

describe('LeadsPage as a board', () => {
  const column = (name: string) => within(screen.getByRole('region', { name }))
  const moveToDemo = async () => {
    await screen.findByRole('link', { name: /L-42/ })
    await choose(/Переместить: L-42/, 'Демо')
  }

  test('offers only the columns where a move leads', async () => {
    await show('/crm/leads?view=board')
    const button = await screen.findByRole('button', { name: /Переместить: L-42/ })
    await fireEvent.pointerDown(button, { button: 0, ctrlKey: false })
    await fireEvent.keyDown(button, { key: 'Enter' })
    await screen.findByRole('menuitem', { name: 'Демо' })
    expect(screen.queryByRole('menuitem', { name: 'Выигран' })).toBeNull()
  })

  test('moving a card asks what the move needs, and carries it out', async () => {
    const page = await show('/crm/leads?view=board', { scheduleDemo: () => changedTo('demo') })
    await moveToDemo()
    const dialog = await openDialog()
    dialog.getByText('Портал для автосервиса')
    await dialog.fill(/Дата и время демо/, '2026-12-01T15:00')
    await dialog.press('Назначить демо')
    await waitFor(() =>
      expect(page.calls('scheduleDemo')).toEqual([
        { id: lead.id, version: 3, demoAt: '2026-12-01T10:00:00.000Z' },
      ]),
    )
    await page.findByText('Назначена демонстрация')
  })

  test('thinking better of it puts the card back, and sends nothing', async () => {
    const page = await show('/crm/leads?view=board')
    await moveToDemo()
    await (await openDialog()).press('Отмена')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(column('Новый').getByText('L-42')).toBeTruthy())
    expect(page.calls('scheduleDemo')).toEqual([])
    expect(page.queryByText(/перейти не получилось/)).toBeNull()
  })
})
