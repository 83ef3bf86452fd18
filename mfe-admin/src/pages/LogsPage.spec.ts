import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import LogsPage from './LogsPage.vue'

const line = {
  id: '42',
  at: '2026-11-22T06:00:00.123Z',
  level: 'error',
  process: 'crm',
  requestId: 'f3b1c2d4-aaaa',
  message: 'request failed',
  record: '{"path":"/trpc/listLeads","err":{"code":"P1001"}}',
}

const show = (path = '/admin/logs', bff: BffHandlers = {}) =>
  renderWithKit(LogsPage, {
    messages: { ...vocabulary('ru'), admin: ru },
    path,
    bff: { listLogLines: () => ({ items: [line], nextCursor: null }), ...bff },
  })

afterEach(cleanup)

describe('LogsPage', () => {
  test('shows time to the millisecond in Almaty, level, process and message', async () => {
    const page = await show()
    await page.findByText('request failed')
    page.getByText(/11:00:00[.,]123/)
    expect(page.getAllByText('Ошибка').length).toBeGreaterThan(0)
  })

  test('takes the filter from the address, and keeps a change of it there', async () => {
    const page = await show('/admin/logs?process=crm&level=warn')
    await page.findByText('request failed')
    expect(page.calls('listLogLines')[0]).toMatchObject({ process: 'crm', level: 'warn' })
    await fireEvent.update(page.getByLabelText('Номер запроса'), ' id: f3b1c2d4-aaaa ')
    await waitFor(() =>
      expect(page.calls('listLogLines').at(-1)).toMatchObject({ requestId: 'f3b1c2d4-aaaa' }),
    )
    expect(page.router.currentRoute.value.query).toMatchObject({ process: 'crm' })
  })

  test('opens a line in full, and leads to all lines of its request', async () => {
    const page = await show()
    await fireEvent.click(await page.findByRole('button', { name: /11:00:00/ }))
    const sheet = within(await screen.findByRole('dialog'))
    sheet.getByText(/"code": "P1001"/)
    await fireEvent.click(sheet.getByRole('button', { name: 'Все записи этого запроса' }))
    await waitFor(() =>
      expect(page.calls('listLogLines').at(-1)).toMatchObject({ requestId: 'f3b1c2d4-aaaa' }),
    )
  })

  test('says that nothing fits, and clears the filter', async () => {
    const page = await show('/admin/logs?search=nothing', {
      listLogLines: ({ search }: { search?: string }) => ({
        items: search ? [] : [line],
        nextCursor: null,
      }),
    })
    await page.findByText('По этому отбору записей нет')
    await fireEvent.click(page.getByRole('button', { name: 'Сбросить отбор' }))
    await page.findByText('request failed')
  })
})
