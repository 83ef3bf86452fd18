import { cleanup, fireEvent, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type FakeSession, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import SignInPage from './SignInPage.vue'

const demoUsers = [
  { email: 'manager@zhancore.local', name: 'Ерлан Ахметов', role: 'manager' },
  { email: 'admin@zhancore.local', name: 'Айгерим Сатпаева', role: 'crm_admin' },
]

const show = (options: { path?: string; items?: object[]; session?: FakeSession | null } = {}) =>
  renderWithKit(SignInPage, {
    messages: { ...vocabulary('ru'), login: ru },
    session: options.session ?? null,
    path: options.path ?? '/login',
    bff: {
      getDemoUsers: () => ({ items: options.items ?? [] }),
      signIn: () => ({ userId: '1' }),
    },
  })

type Page = Awaited<ReturnType<typeof show>>

async function signIn(page: Page) {
  await fireEvent.update(page.getByLabelText(/Электронная почта/), 'a@zhancore.kz')
  await fireEvent.update(page.getByLabelText(/Пароль/), 'сиреневый туман')
  await fireEvent.click(page.getByRole('button', { name: 'Войти' }))
}

afterEach(cleanup)

describe('SignInPage', () => {
  test('says who may enter', async () => {
    const page = await show()
    page.getByRole('heading', { level: 1, name: 'Вход для сотрудников' })
    page.getByText(/которых пригласил администратор CRM/)
    expect(page.queryByText('Демо')).toBeNull()
  })

  test('leads back to the page that asked for a session', async () => {
    const page = await show({ path: '/login?returnTo=/crm/leads/7?tab=history' })
    page.getByText(/После входа вы вернётесь к ней/)
    await signIn(page)
    await waitFor(() =>
      expect(page.router.currentRoute.value.fullPath).toBe('/crm/leads/7?tab=history'),
    )
  })

  test.each(['//evil.example/x', 'https://evil.example', '/\\evil.example'])(
    'never leads to another site: %s',
    async (target) => {
      const page = await show({ path: `/login?returnTo=${encodeURIComponent(target)}` })
      await signIn(page)
      await waitFor(() => expect(page.router.currentRoute.value.path).toBe('/'))
    },
  )

  test('a demo system offers its people by role, and one click fills the form', async () => {
    const page = await show({ items: demoUsers })
    await page.findByText('Демо')
    await fireEvent.click(page.getByRole('button', { name: /Ерлан Ахметов.*Менеджер/ }))
    expect(page.getByLabelText<HTMLInputElement>(/Электронная почта/).value).toBe(
      'manager@zhancore.local',
    )
    await fireEvent.click(page.getByRole('button', { name: 'Войти' }))
    await waitFor(() =>
      expect(page.calls('signIn')).toEqual([
        { email: 'manager@zhancore.local', password: 'demo-Zhancore-2026' },
      ]),
    )
  })

  test('who is signed in already goes on, or leaves to come as somebody else', async () => {
    const page = await show({ session: { user: { name: 'Айгерим Сатпаева' } } })
    page.getByText(/как Айгерим Сатпаева/)
    await fireEvent.click(page.getByRole('button', { name: 'Войти под другим именем' }))
    await page.findByRole('heading', { level: 1, name: 'Вход для сотрудников' })
  })
})
