import { cleanup, fireEvent, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { type BffHandlers, refuse, renderWithKit } from '@zhancore/kit/testing'
import { uiMessages } from '@zhancore/ui'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import SubmitInquiry from './SubmitInquiry.vue'

const ui = await uiMessages('ru')
const need = 'Нужен портал для клиентов автосервиса'

const show = (bff: BffHandlers = {}) =>
  renderWithKit(SubmitInquiry, {
    messages: { ...ui, ...vocabulary('ru'), landing: ru },
    session: null,
    bff: { submitInquiry: () => ({ number: 'R-1042' }), ...bff },
  })
type Shown = Awaited<ReturnType<typeof show>>

const fields = (form: Shown) => ({
  name: form.getByLabelText<HTMLInputElement>(/Как к вам обращаться/),
  phone: form.getByLabelText<HTMLInputElement>(/Телефон/),
  email: form.getByLabelText<HTMLInputElement>(/Электронная почта/),
  text: form.getByLabelText<HTMLTextAreaElement>(/Что нужно сделать/),
})

async function fill(form: Shown, changed: Partial<Record<'phone' | 'email', string>> = {}) {
  const { name, phone, email, text } = fields(form)
  await fireEvent.update(name, ' Асель ')
  await fireEvent.update(phone, changed.phone ?? '8 701 123 45 67')
  await fireEvent.update(email, changed.email ?? 'asel@example.kz')
  await fireEvent.update(text, need)
  await fireEvent.click(form.getByRole('checkbox', { name: /Согласен на обработку/ }))
}
const send = (form: Shown) =>
  fireEvent.click(form.getByRole('button', { name: 'Отправить заявку' }))

afterEach(cleanup)

describe('SubmitInquiry', () => {
  test('sends what was typed, and leads to the thank-you page with the number', async () => {
    const form = await show()
    await fill(form)
    await send(form)
    await waitFor(() =>
      expect(form.router.currentRoute.value.fullPath).toBe('/thanks?number=R-1042'),
    )
    expect(form.calls('submitInquiry')).toEqual([
      expect.objectContaining({
        name: 'Асель',
        phone: '+7 701 123 45 67',
        email: 'asel@example.kz',
        text: need,
        consent: true,
        locale: 'ru',
      }),
    ])
  })

  test('asks for everything beside the fields, without asking the server', async () => {
    const form = await show()
    await send(form)
    await waitFor(() => expect(fields(form).name.getAttribute('aria-invalid')).toBe('true'))
    expect(form.getAllByText('Без согласия мы не сможем принять заявку')).not.toHaveLength(0)
    expect(form.calls('submitInquiry')).toEqual([])
  })

  test.each([
    ['phone', '+7 701 123', /Такого номера не существует/],
    ['email', 'asel@example', /Проверьте адрес почты/],
  ] as const)(
    'refuses a wrong %s beside its field; what was typed stays',
    async (name, typed, text) => {
      const form = await show()
      await fill(form, { [name]: typed })
      await send(form)
      expect(await form.findAllByText(text)).not.toHaveLength(0)
      const field = fields(form)[name]
      expect(field.getAttribute('aria-invalid')).toBe('true')
      expect(field.value).toBe(typed)
      expect(fields(form).text.value).toBe(need)
      expect(form.calls('submitInquiry')).toEqual([])
    },
  )

  test('shows beside the field what only the server can know', async () => {
    const form = await show({
      submitInquiry: () =>
        refuse('invalid_input', { fields: [{ path: 'email', code: 'email_disposable' }] }),
    })
    await fill(form)
    await send(form)
    expect(await form.findAllByText(/Это временная почта/)).not.toHaveLength(0)
    expect(fields(form).email.getAttribute('aria-invalid')).toBe('true')
  })

  test('a failure of the service loses nothing, and the next try is the same inquiry', async () => {
    let isUp = false
    const form = await show({
      submitInquiry: () => (isUp ? { number: 'R-7' } : refuse('service_unavailable')),
    })
    await fill(form)
    await send(form)
    await form.findByText(/Служба временно недоступна/)
    expect(fields(form).text.value).toBe(need)
    expect(fields(form).name.value).toBe(' Асель ')
    isUp = true
    await send(form)
    await waitFor(() => expect(form.router.currentRoute.value.path).toBe('/thanks'))
    const [first, second] = form.calls('submitInquiry')
    expect(second).toEqual(first)
  })

  test('asks whether gmial.com means gmail.com, and sends what the visitor decides', async () => {
    const form = await show()
    await fill(form, { email: 'asel@gmial.com' })
    await form.findByText('Возможно, вы имели в виду asel@gmail.com')
    await send(form)
    await waitFor(() =>
      expect(form.calls('submitInquiry')).toMatchObject([{ email: 'asel@gmial.com' }]),
    )
  })

  test('a double click sends once', async () => {
    const form = await show()
    await fill(form)
    const button = form.getByRole('button', { name: 'Отправить заявку' })
    await Promise.all([fireEvent.click(button), fireEvent.click(button)])
    await waitFor(() => expect(form.router.currentRoute.value.path).toBe('/thanks'))
    expect(form.calls('submitInquiry')).toHaveLength(1)
  })

  test('the field that only programs fill in is out of the way of people', async () => {
    const form = await show()
    const trap = form.container.querySelector('input[name="website"]')
    expect(trap?.getAttribute('tabindex')).toBe('-1')
    expect(trap?.closest('[aria-hidden="true"]')).not.toBeNull()
  })
})
