import { cleanup, fireEvent, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import InvitationPage from './InvitationPage.vue'

const offered = {
  email: 'erlan@zhancore.kz',
  name: 'Ерлан Ахметов',
  role: 'manager',
  locale: 'kk',
  first: false,
}
const password = 'тоғыз қоңыр аққу'

const show = (bff: BffHandlers = {}) =>
  renderWithKit(InvitationPage, {
    messages: { ...vocabulary('ru'), login: ru },
    session: null,
    path: '/login/invitation?token=secret',
    bff: { getInvitation: () => offered, acceptInvitation: () => ({ userId: '1' }), ...bff },
  })

const submit = 'Создать учётную запись и войти'

afterEach(cleanup)

describe('InvitationPage', () => {
  test('says which role is offered, and makes the account with the password', async () => {
    const page = await show()
    await page.findByText(/Ваша роль в системе: Менеджер/)
    expect(page.getByLabelText<HTMLInputElement>(/Электронная почта/).readOnly).toBe(true)
    await fireEvent.update(page.getByLabelText(/Придумайте пароль/), password)
    await fireEvent.click(page.getByRole('button', { name: submit }))
    await waitFor(() =>
      expect(page.calls('acceptInvitation')).toEqual([
        { token: 'secret', name: 'Ерлан Ахметов', password, locale: 'ru' },
      ]),
    )
  })

  test('refuses a short password beside its field', async () => {
    const page = await show()
    await fireEvent.update(await page.findByLabelText(/Придумайте пароль/), 'короткий')
    await fireEvent.click(page.getByRole('button', { name: submit }))
    expect(await page.findAllByText(/нужно не меньше 10 символов/)).not.toHaveLength(0)
    expect(page.calls('acceptInvitation')).toEqual([])
  })

  test('shows beside the field what only the server can know; what was typed stays', async () => {
    const page = await show({
      acceptInvitation: () =>
        refuse('invalid_input', { fields: [{ path: 'password', code: 'password_too_common' }] }),
    })
    const field = await page.findByLabelText<HTMLInputElement>(/Придумайте пароль/)
    await fireEvent.update(field, 'Qwerty12345!')
    await fireEvent.click(page.getByRole('button', { name: submit }))
    expect(await page.findAllByText(/Слишком простой пароль/)).not.toHaveLength(0)
    expect(field.value).toBe('Qwerty12345!')
  })

  test('asks the first administrator for an address too', async () => {
    const page = await show({
      getInvitation: () => ({
        ...offered,
        email: null,
        name: null,
        role: 'crm_admin',
        first: true,
      }),
    })
    await page.findByText(/первого администратора CRM/)
    await fireEvent.update(page.getByLabelText(/Электронная почта/), 'a@zhancore.kz')
    await fireEvent.update(page.getByLabelText(/Имя и фамилия/), 'Айгерим')
    await fireEvent.update(page.getByLabelText(/Придумайте пароль/), password)
    await fireEvent.click(page.getByRole('button', { name: submit }))
    await waitFor(() =>
      expect(page.calls('acceptInvitation')).toMatchObject([{ email: 'a@zhancore.kz' }]),
    )
  })

  test('a link that is used or over says whom to ask, with nothing to retry', async () => {
    const page = await show({ getInvitation: () => refuse('invitation_invalid') })
    await page.findByText(/Попросите администратора прислать новое/)
    expect(page.queryByRole('button', { name: /Повторить|retry/i })).toBeNull()
  })
})
