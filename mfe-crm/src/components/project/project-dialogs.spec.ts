import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { refuse } from '@zhancore/kit/testing'

import { changedTo, projectWith } from '../../testing/records'
import { showMove } from '../../testing/show-move'

const project = projectWith()
const { id, version } = project
const start = { name: 'start-project', button: 'Начать работы' }

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T06:00:00Z') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('StartProject', () => {
  test('sends the first payment, in tiyn', async () => {
    const { page, dialog, send } = await showMove(start, project, {
      startProject: () => changedTo('in_progress'),
    })
    expect(dialog.queryByRole('radio')).toBeNull()
    await dialog.fill(/Первый платёж/, '1 350 000,50')
    await dialog.fill(/Дата платежа/, '2026-11-20')
    await send()
    await closed()
    expect(page.calls('startProject')).toEqual([
      { id, version, payment: { amountMinor: 135_000_050, on: '2026-11-20' } },
    ])
  })

  test('wants the amount', async () => {
    const { page, dialog, send } = await showMove(start, project, {})
    await send()
    await waitFor(() =>
      expect(dialog.getByLabelText(/Первый платёж/).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(page.calls('startProject')).toEqual([])
  })

  test('a manager may begin without a payment, and says why', async () => {
    const mayOverride = projectWith({ may: { update: true, assign: true, override: true } })
    const { page, dialog, send } = await showMove(start, mayOverride, {
      startProject: () => changedTo('in_progress'),
    })
    await fireEvent.click(dialog.getByRole('radio', { name: 'Начать без оплаты' }))
    expect(dialog.queryByLabelText(/Первый платёж/)).toBeNull()
    await send()
    expect(await dialog.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.calls('startProject')).toEqual([])
    await dialog.fill(/Почему начинаем без оплаты/, 'Гарантийное письмо банка')
    await send()
    await closed()
    expect(page.calls('startProject')).toEqual([
      { id, version, overrideReason: 'Гарантийное письмо банка' },
    ])
  })

  test('a day that only the server refuses stands beside its field', async () => {
    const { dialog, send } = await showMove(start, project, {
      startProject: () =>
        refuse('invalid_input', { fields: [{ path: 'payment.on', code: 'date_in_future' }] }),
    })
    await dialog.fill(/Первый платёж/, '100')
    await dialog.fill(/Дата платежа/, '2026-12-31')
    await send()
    expect(await dialog.findAllByText('Дата ещё не наступила')).not.toHaveLength(0)
    expect(dialog.getByLabelText(/Дата платежа/).getAttribute('aria-invalid')).toBe('true')
  })
})

describe('HandOverProject', () => {
  const handOver = { name: 'hand-over-project', button: 'Передать заказчику' }

  test('wants number and day of the act', async () => {
    const { page, dialog, send } = await showMove(handOver, project, {
      handOverProject: () => changedTo('delivery'),
    })
    await send()
    expect(await dialog.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.calls('handOverProject')).toEqual([])
    await dialog.fill(/Номер акта/, ' 17/2026 ')
    await send()
    await closed()
    expect(page.calls('handOverProject')).toEqual([
      { id, version, acceptanceActNumber: '17/2026', acceptanceActOn: '2026-11-22' },
    ])
  })
})

test('ReturnProjectToWork wants to know what to rework', async () => {
  const rework = { name: 'return-project-to-work', button: 'Вернуть на доработку' }
  const { page, dialog, send } = await showMove(rework, project, {
    returnProjectToWork: () => changedTo('in_progress'),
  })
  await send()
  expect(await dialog.findAllByText('Заполните это поле')).not.toHaveLength(0)
  await dialog.fill(/Что нужно доработать/, 'Отчёт по складу')
  await send()
  await closed()
  expect(page.calls('returnProjectToWork')).toEqual([{ id, version, reason: 'Отчёт по складу' }])
})

test('AcceptProject offers a year of support', async () => {
  const accept = { name: 'accept-project', button: 'Перевести на поддержку' }
  const { page, send } = await showMove(accept, project, {
    acceptProject: () => changedTo('support'),
  })
  await send()
  await closed()
  expect(page.calls('acceptProject')).toEqual([{ id, version, supportUntil: '2027-11-22' }])
})

test('CloseProject takes a word about the outcome', async () => {
  const close = { name: 'close-project', button: 'Закрыть проект' }
  const { page, dialog, send } = await showMove(close, project, {
    closeProject: () => changedTo('closed'),
  })
  await dialog.fill(/Итог проекта/, 'Поддержка закончилась')
  await send()
  await closed()
  expect(page.calls('closeProject')).toEqual([{ id, version, note: 'Поддержка закончилась' }])
})
