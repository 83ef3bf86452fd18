import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import UsersPage from './UsersPage.vue'

const me = '0193a1b2-0000-7000-8000-000000000001'
const erlan = {
  id: '0193a1b2-0000-7000-8000-000000000002',
  name: 'Ерлан Ахметов',
  email: 'erlan@zhancore.kz',
  role: 'consultant',
  status: 'active',
  locale: 'ru',
  version: 3,
  createdAt: '2026-11-01T06:00:00.000Z',
  lastSignInAt: null,
}
const users = [{ ...erlan, id: me, name: 'Айгерим Сатпаева', role: 'crm_admin' }, erlan]
const invitation = {
  id: '0193a1b2-0000-7000-8000-000000000003',
  email: 'dana@zhancore.kz',
  name: 'Дана',
  role: 'manager',
  locale: 'kk',
  createdAt: '2026-11-01T06:00:00.000Z',
  expiresAt: '2026-11-04T06:00:00.000Z',
  isExpired: true,
}

const show = (bff: BffHandlers = {}) =>
  renderWithKit(UsersPage, {
    messages: { ...vocabulary('ru'), admin: ru },
    session: { user: { id: me, role: 'crm_admin' } },
    bff: {
      listUsers: () => ({ items: users, nextCursor: null }),
      listInvitations: () => ({ items: [] }),
      ...bff,
    },
  })

async function choose(action: string) {
  const menu = await screen.findByRole('button', { name: 'Действия: Ерлан Ахметов' })
  await fireEvent.pointerDown(menu, { button: 0, ctrlKey: false })
  await fireEvent.keyDown(menu, { key: 'Enter' })
  await fireEvent.click(await screen.findByRole('menuitem', { name: action }))
  return screen.findByRole('dialog')
}

afterEach(cleanup)

describe('UsersPage', () => {
  test('lists everybody with role and access; nobody acts on themselves', async () => {
    const page = await show()
    await page.findByText('Ерлан Ахметов')
    page.getByText('Консультант')
    page.getByText('Это вы')
    expect(page.queryByRole('button', { name: 'Действия: Айгерим Сатпаева' })).toBeNull()
  })

  test('says why the list can not be shown, and tries again', async () => {
    let isUp = false
    const page = await show({
      listUsers: () => (isUp ? { items: users, nextCursor: null } : refuse('service_unavailable')),
    })
    await page.findByText(/Служба временно недоступна/)
    isUp = true
    await fireEvent.click(page.getByRole('button', { name: /retry|Повторить/ }))
    await page.findByText('Ерлан Ахметов')
  })

  test('changes a role after a question that says what follows', async () => {
    const page = await show({ changeRole: () => ({ ...erlan, role: 'manager', version: 4 }) })
    const dialog = within(await choose('Изменить роль'))
    dialog.getByText('Сейчас: Консультант')
    await fireEvent.click(dialog.getByRole('radio', { name: /Менеджер/ }))
    await fireEvent.click(dialog.getByRole('button', { name: 'Изменить роль' }))
    await waitFor(() =>
      expect(page.calls('changeRole')).toEqual([{ id: erlan.id, version: 3, role: 'manager' }]),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('somebody was faster: says who, and the next try is on what stands now', async () => {
    let standing = erlan
    const page = await show({
      listUsers: () => ({ items: [users[0], standing], nextCursor: null }),
      changeRole: ({ version }: { version: number }) => {
        if (version === 7) return { ...erlan, role: 'manager', version: 8 }
        standing = { ...erlan, version: 7, role: 'sys_admin' }
        return refuse('version_conflict', { current: { version: 7, changedBy: 'Дана Ким' } })
      },
    })
    const dialog = within(await choose('Изменить роль'))
    await fireEvent.click(dialog.getByRole('radio', { name: /Менеджер/ }))
    await fireEvent.click(dialog.getByRole('button', { name: 'Изменить роль' }))
    await dialog.findByText(/запись изменил сотрудник Дана Ким/)
    await dialog.findByText('Сейчас: Системный администратор')
    await fireEvent.click(dialog.getByRole('button', { name: 'Изменить роль' }))
    await waitFor(() => expect(page.calls('changeRole')).toHaveLength(2))
    expect(page.calls('changeRole')[1]).toMatchObject({ version: 7, role: 'manager' })
  })

  test('shuts a colleague out after a question', async () => {
    const page = await show({ deactivateUser: () => ({ ...erlan, status: 'deactivated' }) })
    const dialog = within(await choose('Закрыть доступ'))
    dialog.getByText(/сразу выйдет из системы на всех устройствах/)
    await fireEvent.click(dialog.getByRole('button', { name: 'Закрыть доступ' }))
    await waitFor(() =>
      expect(page.calls('deactivateUser')).toEqual([{ id: erlan.id, version: 3 }]),
    )
  })

  test('invites a colleague; what is refused stands beside its field', async () => {
    const page = await show({
      inviteUser: ({ email }: { email: string }) =>
        email === erlan.email
          ? refuse('invalid_input', { fields: [{ path: 'email', code: 'email_taken' }] })
          : { ...invitation, email },
    })
    await fireEvent.click(await page.findByRole('button', { name: 'Пригласить сотрудника' }))
    const dialog = within(await screen.findByRole('dialog'))
    await fireEvent.update(dialog.getByLabelText(/Почта/), erlan.email)
    await fireEvent.update(dialog.getByLabelText(/Имя/), 'Дана Ким')
    await fireEvent.click(dialog.getByRole('button', { name: 'Отправить приглашение' }))
    expect(await dialog.findAllByText('Сотрудник с такой почтой уже есть')).not.toHaveLength(0)
    await fireEvent.update(dialog.getByLabelText(/Почта/), 'dana@zhancore.kz')
    await fireEvent.click(dialog.getByRole('button', { name: 'Отправить приглашение' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(page.calls('inviteUser')[1]).toEqual({
      email: 'dana@zhancore.kz',
      name: 'Дана Ким',
      role: 'consultant',
      locale: 'ru',
    })
  })

  test('shows whom an invitation still waits for, and sends it again', async () => {
    const page = await show({
      listInvitations: () => ({ items: [invitation] }),
      inviteUser: () => invitation,
    })
    await page.findByText('Срок истёк')
    await fireEvent.click(page.getByRole('button', { name: 'Отправить снова' }))
    await waitFor(() =>
      expect(page.calls('inviteUser')).toEqual([
        { email: 'dana@zhancore.kz', name: 'Дана', role: 'manager', locale: 'kk' },
      ]),
    )
  })
})
