import { cleanup, fireEvent, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse } from '@zhancore/kit/testing'

import { clientWith, pageOf } from '../testing/records'
import { openDialog, press, showPage } from '../testing/show-page'
import ClientsPage from './ClientsPage.vue'

const client = clientWith()

const show = (path = '/crm/clients', bff: BffHandlers = {}, can = () => true) =>
  showPage(ClientsPage, {
    path,
    session: { can },
    bff: { listClients: () => pageOf(client), ...bff },
  })

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('ClientsPage', () => {
  test('lists clients with company, contacts and status', async () => {
    const page = await show()
    const row = within(await page.findByRole('row', { name: /Асель Нурланова/ }))
    row.getByText('Автосервис «Тулпар»')
    row.getByText('asel@example.kz')
    row.getByText(/701 123/)
    row.getByText('Активен')
    expect(row.getByRole('link').getAttribute('href')).toBe(`/crm/clients/${client.id}`)
  })

  test('narrows by status, in the address', async () => {
    const page = await show('/crm/clients?stage=inactive')
    await page.findByText('Асель Нурланова')
    expect(page.calls('listClients')[0]).toEqual({ owner: 'all', status: 'inactive' })
    await fireEvent.update(page.getByLabelText('Ответственный'), 'mine')
    await waitFor(() =>
      expect(page.calls('listClients').at(-1)).toEqual({ owner: 'mine', status: 'inactive' }),
    )
  })

  test('an empty list offers to add the first', async () => {
    const page = await show('/crm/clients', { listClients: () => pageOf() })
    await page.findByText('Клиентов не нашлось')
    expect(page.getAllByRole('button', { name: 'Добавить клиента' })).toHaveLength(2)
  })

  test('who may not add clients sees no button for it', async () => {
    const page = await show('/crm/clients', { listClients: () => pageOf() }, () => false)
    await page.findByText('Клиентов не нашлось')
    expect(page.queryByRole('button', { name: 'Добавить клиента' })).toBeNull()
  })

  test('adds a client, with what was left empty left out', async () => {
    const page = await show('/crm/clients', { createClient: () => ({ id: client.id, version: 1 }) })
    await press('Добавить клиента')
    const sheet = await openDialog()
    await sheet.fill(/Имя/, 'Асель Нурланова')
    await sheet.fill(/Телефон/, '8 701 123 45 67')
    await sheet.fill(/Язык общения/, 'kk')
    await sheet.press('Добавить клиента')
    await waitFor(() =>
      expect(page.router.currentRoute.value.path).toBe(`/crm/clients/${client.id}`),
    )
    expect(page.calls('createClient')).toEqual([
      { name: 'Асель Нурланова', phone: '+7 701 123 45 67', locale: 'kk' },
    ])
  })

  test('refuses beside their fields what is missing and what is wrong', async () => {
    const page = await show()
    await press('Добавить клиента')
    const sheet = await openDialog()
    await sheet.fill(/Почта/, 'asel@')
    await sheet.press('Добавить клиента')
    await waitFor(() =>
      expect(sheet.getByLabelText(/Имя/).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(sheet.getByLabelText(/Почта/).getAttribute('aria-invalid')).toBe('true')
    expect(sheet.getByLabelText<HTMLInputElement>(/Почта/).value).toBe('asel@')
    expect(page.calls('createClient')).toEqual([])
  })

  test('a phone that another client has stands beside its field', async () => {
    await show('/crm/clients', {
      createClient: () =>
        refuse('already_exists', { fields: [{ path: 'phone', code: 'phone_taken' }] }),
    })
    await press('Добавить клиента')
    const sheet = await openDialog()
    await sheet.fill(/Имя/, 'Асель')
    await sheet.fill(/Телефон/, '8 701 123 45 67')
    await sheet.press('Добавить клиента')
    expect(await sheet.findAllByText('Клиент с таким телефоном уже есть')).not.toHaveLength(0)
  })
})
