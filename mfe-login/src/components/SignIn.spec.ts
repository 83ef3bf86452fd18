import { cleanup, fireEvent, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import SignIn from './SignIn.vue'

const show = (bff: BffHandlers = {}, props = {}) =>
  renderWithKit(SignIn, {
    messages: { ...vocabulary('ru'), login: ru },
    session: null,
    bff: { signIn: () => ({ userId: '1' }), ...bff },
    props,
  })

async function signIn(form: Awaited<ReturnType<typeof show>>, email: string, password: string) {
  await fireEvent.update(form.getByLabelText(/Электронная почта/), email)
  await fireEvent.update(form.getByLabelText(/Пароль/), password)
  await fireEvent.click(form.getByRole('button', { name: 'Войти' }))
}

afterEach(cleanup)

describe('SignIn', () => {
  test('sends what was typed, and says that somebody is in', async () => {
    const form = await show()
    await signIn(form, ' aigerim@zhancore.kz ', 'сиреневый туман')
    await waitFor(() => expect(form.emitted('signedIn')).toHaveLength(1))
    expect(form.calls('signIn')).toEqual([
      { email: 'aigerim@zhancore.kz', password: 'сиреневый туман' },
    ])
  })

  test('asks for both fields beside them, without asking the server', async () => {
    const form = await show()
    await fireEvent.click(form.getByRole('button', { name: 'Войти' }))
    expect(await form.findAllByText('Заполните это поле')).not.toHaveLength(0)
    expect(form.getByLabelText(/Электронная почта/).getAttribute('aria-invalid')).toBe('true')
    expect(form.calls('signIn')).toEqual([])
  })

  test('says one thing for a wrong address and a wrong password; the address stays', async () => {
    const form = await show({ signIn: () => refuse('sign_in_failed') })
    await signIn(form, 'aigerim@zhancore.kz', 'не тот')
    await form.findByText(/Неверная почта или пароль/)
    expect(form.getByLabelText<HTMLInputElement>(/Электронная почта/).value).toBe(
      'aigerim@zhancore.kz',
    )
    expect(form.emitted('signedIn')).toBeUndefined()
  })

  test('says after how many minutes another try is worth it', async () => {
    const form = await show({
      signIn: () => refuse('too_many_attempts', { retryAfterSeconds: 130 }),
    })
    await signIn(form, 'aigerim@zhancore.kz', 'не тот')
    await form.findByText(/Попробуйте снова через 3 минуты/)
  })

  test('knows the address of whose session ended', async () => {
    const form = await show({}, { email: 'aigerim@zhancore.kz', inPlace: true })
    expect(form.getByLabelText<HTMLInputElement>(/Электронная почта/).value).toBe(
      'aigerim@zhancore.kz',
    )
  })

  test('shows the password to who wants to check it', async () => {
    const form = await show()
    const password = form.getByLabelText(/Пароль/)
    expect(password.getAttribute('type')).toBe('password')
    await fireEvent.click(form.getByRole('button', { name: /showPassword|Показать/ }))
    expect(password.getAttribute('type')).toBe('text')
  })
})
