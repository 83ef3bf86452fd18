import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { refuse } from '@zhancore/kit/testing'

import { changedTo, leadWith } from '../../testing/records'
import { showMove } from '../../testing/show-move'

const lead = leadWith()
const { id, version } = lead
const demo = { name: 'schedule-demo', button: 'Назначить демо' }
const qualify = { name: 'qualify-lead', button: 'Перевести в сделку' }
const lose = { name: 'lose-lead', button: 'Лид проигран' }
const notSerious = { name: 'mark-lead-not-serious', button: 'Несерьёзный лид' }
const reopen = { name: 'reopen-lead', button: 'Вернуть в работу' }

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

afterEach(cleanup)

describe('ScheduleDemo', () => {
  test('sends the moment that was chosen in Almaty, says what was done, and closes', async () => {
    const { page, dialog, send } = await showMove(demo, lead, {
      scheduleDemo: () => changedTo('demo'),
    })
    await dialog.fill(/Дата и время демо/, '2026-12-01T15:00')
    await send()
    await page.findByText('Назначена демонстрация')
    await closed()
    expect(page.calls('scheduleDemo')).toEqual([
      { id, version, demoAt: '2026-12-01T10:00:00.000Z' },
    ])
  })

  test('asks for the date beside its field', async () => {
    const { page, dialog, send } = await showMove(demo, lead, {})
    await send()
    await waitFor(() =>
      expect(dialog.getByLabelText(/Дата и время демо/).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(page.calls('scheduleDemo')).toEqual([])
  })

  test('what only the server knows stands beside the field too', async () => {
    const { dialog, send } = await showMove(demo, lead, {
      scheduleDemo: () =>
        refuse('invalid_input', { fields: [{ path: 'demoAt', code: 'date_in_past' }] }),
    })
    await dialog.fill(/Дата и время демо/, '2020-12-01T15:00')
    await send()
    expect(await dialog.findAllByText('Дата уже прошла')).not.toHaveLength(0)
  })
})

describe('QualifyLead', () => {
  test('begins with what the client wrote, and sends the amount in tiyn', async () => {
    const { page, dialog, send } = await showMove(qualify, lead, {
      qualifyLead: () => changedTo('won'),
    })
    expect(dialog.getByLabelText<HTMLTextAreaElement>(/Требования/).value).toBe(lead.need)
    await dialog.fill(/Сумма/, '4 500 000')
    await send()
    await page.findByText('Лид переведён в сделку')
    expect(page.calls('qualifyLead')).toEqual([
      { id, version, title: lead.title, amountMinor: 450_000_000, requirements: lead.need },
    ])
  })

  test('asks for the amount beside its field', async () => {
    const { page, dialog, send } = await showMove(qualify, lead, {})
    await send()
    expect(
      await dialog.findAllByText(/Укажите сумму больше нуля|Заполните это поле/),
    ).not.toHaveLength(0)
    expect(dialog.getByLabelText(/Сумма/).getAttribute('aria-invalid')).toBe('true')
    expect(page.calls('qualifyLead')).toEqual([])
  })
})

describe('LoseLead', () => {
  test('asks why, and sends the reason with the note', async () => {
    const { page, dialog, send } = await showMove(lose, lead, { loseLead: () => changedTo('lost') })
    await send()
    expect(await dialog.findAllByText('Укажите причину')).not.toHaveLength(0)
    expect(page.calls('loseLead')).toEqual([])
    await dialog.fill(/Причина отказа/, 'price')
    await dialog.fill(/Примечание/, 'Вернутся весной')
    await send()
    await closed()
    expect(page.calls('loseLead')).toEqual([
      { id, version, reason: 'price', note: 'Вернутся весной' },
    ])
  })

  test('somebody was faster: says who, keeps the text, and sends on what stands now', async () => {
    const { page, dialog, send } = await showMove(lose, lead, {
      loseLead: (input: { version: number }) =>
        input.version === 8
          ? changedTo('lost')
          : refuse('version_conflict', {
              current: {
                version: 8,
                stage: 'demo',
                changedBy: 'Ерлан Ахметов',
                changedAt: new Date().toISOString(),
              },
            }),
    })
    await dialog.fill(/Причина отказа/, 'timing')
    await dialog.fill(/Примечание/, 'Долго думали')
    await send()
    await dialog.findByText(/Запись только что изменил\(а\) Ерлан Ахметов/)
    expect(dialog.getByLabelText<HTMLTextAreaElement>(/Примечание/).value).toBe('Долго думали')
    await send()
    await closed()
    expect(page.calls('loseLead')).toEqual([
      { id, version: 3, reason: 'timing', note: 'Долго думали' },
      { id, version: 8, reason: 'timing', note: 'Долго думали' },
    ])
  })

  test('a failure of the service keeps the dialog and its text', async () => {
    const { dialog, send } = await showMove(lose, lead, {
      loseLead: () => refuse('service_unavailable'),
    })
    await dialog.fill(/Причина отказа/, 'price')
    await dialog.fill(/Примечание/, 'Дорого')
    await send()
    await dialog.findByText(/Служба временно недоступна/)
    expect(dialog.getByLabelText<HTMLTextAreaElement>(/Примечание/).value).toBe('Дорого')
  })
})

test('MarkLeadNotSerious needs no words', async () => {
  const { page, send } = await showMove(notSerious, lead, {
    markLeadNotSerious: () => changedTo('not_serious'),
  })
  await send()
  await closed()
  expect(page.calls('markLeadNotSerious')).toEqual([{ id, version }])
})

test('ReopenLead says what follows before it happens', async () => {
  const { page, dialog, send } = await showMove(reopen, lead, {
    reopenLead: () => changedTo('new'),
  })
  dialog.getByText(/вернётся на этап «Новый»/)
  await send()
  await closed()
  expect(page.calls('reopenLead')).toEqual([{ id, version }])
})
