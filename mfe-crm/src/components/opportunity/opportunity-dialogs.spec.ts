import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { refuse } from '@zhancore/kit/testing'

import { changedTo, opportunityWith } from '../../testing/records'
import { showMove } from '../../testing/show-move'

const deal = opportunityWith()
const { id, version } = deal

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T20:30:00Z') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test.each([
  [
    'start-contract-drafting',
    'Перейти к договору',
    'startContractDrafting',
    /Требования собраны: можно готовить договор/,
  ],
  [
    'reopen-opportunity',
    'Вернуть в работу',
    'reopenOpportunity',
    /вернётся на этап, с которого была проиграна/,
  ],
])('%s asks only for a yes, and says what follows', async (name, button, procedure, hint) => {
  const { page, dialog, send } = await showMove({ name, button }, deal, {
    [procedure]: () => changedTo('contract_drafting'),
  })
  dialog.getByText(hint)
  await send()
  await closed()
  expect(page.calls(procedure)).toEqual([{ id, version }])
})

describe('GenerateContract', () => {
  const generate = { name: 'generate-contract', button: 'Сформировать договор' }

  test('sends the language of the document', async () => {
    const { page, dialog, send } = await showMove(generate, deal, {
      generateContract: () => changedTo('contract_drafting'),
    })
    await dialog.fill(/Язык договора/, 'kk')
    await send()
    await closed()
    expect(page.calls('generateContract')).toEqual([{ id, version, locale: 'kk' }])
    await page.findByText('Сформирована версия договора')
  })

  test('says in words what the deal lacks', async () => {
    const { dialog, send } = await showMove(generate, deal, {
      generateContract: () => refuse('transition_requirement_missing', { missing: ['amount'] }),
    })
    await send()
    await dialog.findByText(/Для перехода не хватает данных/)
  })
})

describe('SubmitForApproval', () => {
  const submit = { name: 'submit-for-approval', button: 'Отправить на согласование' }

  test('sends the comment for the manager, or none', async () => {
    const { page, dialog, send } = await showMove(submit, deal, {
      submitForApproval: () => changedTo('management_approval'),
    })
    await dialog.fill(/Комментарий для менеджера/, 'Срок сжатый')
    await send()
    await closed()
    expect(page.calls('submitForApproval')).toEqual([{ id, version, note: 'Срок сжатый' }])
  })

  test('a contract that is out of date is named as the reason', async () => {
    const { dialog, send } = await showMove(submit, deal, {
      submitForApproval: () => refuse('contract_stale'),
    })
    await send()
    await dialog.findByText(/Данные сделки изменились после составления договора/)
  })
})

describe('RecordCustomerApproval', () => {
  const approve = { name: 'record-customer-approval', button: 'Заказчик согласовал' }

  test('offers the client as the one who agreed', async () => {
    const { page, send } = await showMove(approve, deal, {
      recordCustomerApproval: () => changedTo('signing'),
    })
    await send()
    await closed()
    expect(page.calls('recordCustomerApproval')).toEqual([
      { id, version, approvedBy: 'Асель Нурланова' },
    ])
  })

  test('wants a name', async () => {
    const { page, dialog, send } = await showMove(approve, deal, {})
    await dialog.fill(/Кто согласовал/, '  ')
    await send()
    expect(await dialog.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.calls('recordCustomerApproval')).toEqual([])
  })
})

describe('RequestContractChange', () => {
  const change = { name: 'request-contract-change', button: 'Заказчик просит правки' }

  test('wants the remarks, and sends them', async () => {
    const { page, dialog, send } = await showMove(change, deal, {
      requestContractChange: () => changedTo('contract_drafting'),
    })
    await send()
    expect(await dialog.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(page.calls('requestContractChange')).toEqual([])
    await dialog.fill(/Что просит изменить/, 'Срок 60 дней')
    await send()
    await closed()
    expect(page.calls('requestContractChange')).toEqual([{ id, version, remarks: 'Срок 60 дней' }])
  })
})

describe('RecordSigning', () => {
  const sign = { name: 'record-signing', button: 'Отметить подписание' }

  test('begins with today in Almaty, which is tomorrow in UTC', async () => {
    const { page, dialog, send } = await showMove(sign, deal, {
      recordSigning: () => changedTo('won'),
    })
    dialog.getByText('После подписания обеими сторонами появится проект.')
    await dialog.fill(/Подписано заказчиком/, '2026-11-20')
    await send()
    await closed()
    expect(page.calls('recordSigning')).toEqual([
      { id, version, signedByUsOn: '2026-11-23', signedByClientOn: '2026-11-20' },
    ])
  })

  test('wants both days', async () => {
    const { page, dialog, send } = await showMove(sign, deal, {})
    await dialog.fill(/Подписано нами/, '')
    await send()
    await waitFor(() =>
      expect(dialog.getByLabelText(/Подписано нами/).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(dialog.getByLabelText(/Подписано заказчиком/).getAttribute('aria-invalid')).toBeNull()
    expect(page.calls('recordSigning')).toEqual([])
  })
})

test('LoseOpportunity wants a reason', async () => {
  const lose = { name: 'lose-opportunity', button: 'Сделка проиграна' }
  const { page, dialog, send } = await showMove(lose, deal, {
    loseOpportunity: () => changedTo('lost'),
  })
  await send()
  expect(await dialog.findAllByText('Укажите причину')).not.toHaveLength(0)
  await dialog.fill(/Причина отказа/, 'competitor')
  await send()
  await closed()
  expect(page.calls('loseOpportunity')).toEqual([{ id, version, reason: 'competitor' }])
})
