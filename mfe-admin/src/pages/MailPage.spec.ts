import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import MailPage from './MailPage.vue'

const outgoing = {
  id: '0193a1b2-0000-7000-8000-000000000001',
  toAddress: 'asel@example.kz',
  toName: 'Әсел',
  subject: 'Заявка R-1 получена',
  template: 'request-received',
  status: 'failed',
  attempts: 12,
  lastError: '550 mailbox unavailable',
  locale: 'ru',
  version: 3,
  createdAt: '2026-11-22T06:00:00.000Z',
  sentAt: null,
  text: 'Спасибо, что обратились к нам.',
  html: '<p>Спасибо</p>',
}
const received = {
  id: '0193a1b2-0000-7000-8000-000000000002',
  fromAddress: 'crm@zhancore.local',
  toAddress: 'asel@example.kz',
  subject: '<script>alert(1)</script>',
  sizeBytes: 2_048,
  receivedAt: '2026-11-22T06:00:00.000Z',
  text: '<script>alert(2)</script>',
  html: null,
}

const show = (path = '/admin/mail', bff: BffHandlers = {}) =>
  renderWithKit(MailPage, {
    messages: { ...vocabulary('ru'), admin: ru },
    path,
    bff: {
      listOutgoingEmails: () => ({ items: [outgoing], nextCursor: null }),
      getOutgoingEmail: () => outgoing,
      listReceivedEmails: () => ({ items: [received], nextCursor: null }),
      getReceivedEmail: () => received,
      ...bff,
    },
  })

afterEach(cleanup)

describe('MailPage', () => {
  test('says why a letter was not delivered, and sends it again', async () => {
    const page = await show('/admin/mail', { resendEmail: () => ({}) })
    await page.findByText('Не доставлено')
    await fireEvent.click(page.getByRole('button', { name: outgoing.subject }))
    const sheet = within(await screen.findByRole('dialog'))
    await sheet.findByText('550 mailbox unavailable')
    await fireEvent.click(sheet.getByRole('button', { name: 'Отправить ещё раз' }))
    await waitFor(() =>
      expect(page.calls('resendEmail')).toEqual([{ id: outgoing.id, version: 3 }]),
    )
  })

  test('shows a letter in a frame where nothing runs, or as text', async () => {
    const page = await show()
    await fireEvent.click(await page.findByRole('button', { name: outgoing.subject }))
    const sheet = within(await screen.findByRole('dialog'))
    const frame = await sheet.findByTitle(`Письмо: ${outgoing.subject}`)
    expect(frame.getAttribute('sandbox')).not.toMatch(/allow-scripts|allow-same-origin/)
    expect(frame.getAttribute('src')).toBe(`/api/admin/files/outgoing-emails/${outgoing.id}`)
    await fireEvent.mouseDown(sheet.getByRole('tab', { name: 'Текст' }), { button: 0 })
    await sheet.findByText(outgoing.text)
  })

  test('the local mailbox shows what arrived as plain text, whatever it holds', async () => {
    const page = await show('/admin/mail?box=received')
    await fireEvent.click(await page.findByRole('button', { name: received.subject }))
    const sheet = within(await screen.findByRole('dialog'))
    await sheet.findByText(received.text)
    expect(document.querySelector('script')).toBeNull()
  })

  test('an empty mailbox says what will come', async () => {
    const page = await show('/admin/mail?box=received', {
      listReceivedEmails: () => ({ items: [], nextCursor: null }),
    })
    await page.findByText('Ящик пуст')
  })
})
