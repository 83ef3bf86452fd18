import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { changedTo, historyWith, idOf, leadWith, move, pageOf } from '../testing/records'
import { choose, openDialog, press, showPage } from '../testing/show-page'
import LeadPage from './LeadPage.vue'

const lead = leadWith({
  transitions: [
    move('schedule-demo', 'demo'),
    move('lose-lead', 'lost', { tone: 'lost' }),
    move('mark-lead-not-serious', 'not_serious', { tone: 'lost', allowed: false }),
  ],
})

const show = (shown = lead, bff: BffHandlers = {}) =>
  showPage(LeadPage, {
    path: `/crm/leads/${lead.id}`,
    bff: { getLead: () => shown, listHistory: () => pageOf(historyWith()), ...bff },
  })

afterEach(cleanup)

describe('LeadPage', () => {
  test('shows what the client wants, who they are and where they came from', async () => {
    const page = await show(
      leadWith({
        inquiry: {
          id: idOf(60),
          number: 'R-1042',
          text: 'Запись клиентов через сайт',
          createdAt: lead.createdAt,
        },
      }),
    )
    await page.findByRole('heading', { level: 1, name: /Портал для автосервиса/ })
    page.getByText('Запись клиентов через сайт')
    page.getByText('Сайт')
    expect(page.getByRole('link', { name: 'R-1042' }).getAttribute('href')).toBe(
      `/crm/inquiries/${idOf(60)}`,
    )
    expect(page.getByRole('link', { name: /701 123/ }).getAttribute('href')).toBe(
      'tel:+77011234567',
    )
  })

  test('what may be done stands as buttons; what closes the lead is in the menu', async () => {
    await show()
    await screen.findByRole('button', { name: 'Назначить демо' })
    expect(screen.queryByRole('button', { name: 'Лид проигран' })).toBeNull()
    await choose('Другие действия', 'Лид проигран')
    await screen.findByRole('dialog', { name: 'Лид проигран' })
  })

  test('a stage that a move leads to can be pressed', async () => {
    await show()
    const stages = within(await screen.findByRole('list', { name: 'Этап' }))
    expect(stages.queryByRole('button', { name: /Выигран/ })).toBeNull()
    await fireEvent.click(stages.getByRole('button', { name: /Демо/ }))
    await screen.findByRole('dialog', { name: 'Назначить демо' })
  })

  test('after a move the page shows what stands now', async () => {
    let shown = lead
    const page = await show(lead, {
      getLead: () => shown,
      loseLead: () => {
        shown = leadWith({ stage: 'lost', lostReason: 'price', version: 4 })
        return changedTo('lost', 4)
      },
    })
    await choose('Другие действия', 'Лид проигран')
    const dialog = await openDialog()
    await dialog.fill(/Причина отказа/, 'price')
    await dialog.press('Лид проигран')
    await page.findByText('Не устроила цена')
    expect(page.queryByRole('button', { name: 'Назначить демо' })).toBeNull()
  })

  test('says whose step it is when the role may not take it', async () => {
    const page = await show(
      leadWith({
        transitions: [move('qualify-lead', 'won', { allowed: false, reason: 'forbidden' })],
      }),
    )
    await page.findByText('«Перевести в сделку»: у вашей роли нет права на это действие.')
  })

  test('tells the history in words: what, who, from where to where, and why', async () => {
    const page = await show(lead, {
      listHistory: () =>
        pageOf(
          historyWith({
            id: idOf(72),
            action: 'lose-lead',
            fromStage: 'demo',
            toStage: 'lost',
            details: { reason: 'price', note: 'Вернутся весной' },
          }),
          historyWith({ id: idOf(71), action: 'accept-inquiry', actorName: null }),
        ),
    })
    const history = within(await page.findByRole('list', { name: 'История' }))
    await history.findByText('Лид проигран')
    history.getByText(/Этап: Демо → Проигран/)
    history.getByText(/Не устроила цена/)
    history.getByText(/Вернутся весной/)
    history.getByText('Заявка принята в работу')
    history.getByText('Система')
  })

  test('a lead that is not there says so, and the page can be read again', async () => {
    let isThere = false
    const page = await show(lead, { getLead: () => (isThere ? lead : refuse('not_found')) })
    await page.findByText(/Запись не найдена/)
    isThere = true
    await press('Повторить')
    await page.findByRole('heading', { level: 1, name: /Портал для автосервиса/ })
  })
})

describe('the owner of a lead', () => {
  const erlan = { id: idOf(901), name: 'Ерлан Ахметов' }
  const open = async () => {
    await press('Назначить ответственного')
    await fireEvent.click(await screen.findByRole('combobox', { name: /Ответственный/ }))
  }

  test('is chosen among colleagues', async () => {
    const page = await show(lead, {
      listAssignees: () => pageOf(erlan),
      assignLead: () => changedTo('new'),
    })
    await open()
    await fireEvent.click(await screen.findByRole('option', { name: 'Ерлан Ахметов' }))
    await waitFor(() =>
      expect(page.calls('assignLead')).toEqual([{ id: lead.id, version: 3, ownerId: erlan.id }]),
    )
    await page.findByText('Назначен ответственный')
  })

  test('can be nobody', async () => {
    const page = await show(lead, {
      listAssignees: () => pageOf(erlan),
      assignLead: () => changedTo('new'),
    })
    await open()
    await fireEvent.click(await screen.findByRole('option', { name: 'Не назначен' }))
    await waitFor(() =>
      expect(page.calls('assignLead')).toEqual([{ id: lead.id, version: 3, ownerId: null }]),
    )
  })

  test('is not to be changed by who may not', async () => {
    const page = await show(leadWith({ may: { update: false, assign: false } }))
    await page.findAllByText('Дана Ким')
    expect(page.queryByRole('button', { name: 'Назначить ответственного' })).toBeNull()
  })

  test('a conflict names who changed the lead', async () => {
    const page = await show(lead, {
      listAssignees: () => pageOf(erlan),
      assignLead: () =>
        refuse('version_conflict', {
          current: { version: 4, changedBy: 'Дана Ким', changedAt: new Date().toISOString() },
        }),
    })
    await open()
    await fireEvent.click(await screen.findByRole('option', { name: 'Ерлан Ахметов' }))
    await page.findByText(/Запись только что изменил\(а\) Дана Ким/)
  })
})
