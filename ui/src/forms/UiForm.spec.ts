import userEvent from '@testing-library/user-event'
import { waitFor } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import * as z from 'zod'

import UiButton from '../actions/UiButton.vue'
import UiInput from '../fields/UiInput.vue'
import { accessibilityProblems, renderUi } from '../testing/render-ui'
import type { Form, FormFailure } from './form-types'
import UiForm from './UiForm.vue'
import { useForm } from './use-form'

const schema = z.strictObject({
  name: z.string().trim().min(1, 'required'),
  phone: z
    .string()
    .min(5, 'phone_invalid')
    .transform((phone) => phone.replaceAll(' ', '')),
})
const messages = {
  fields: { required: 'Заполните это поле', phone_invalid: 'Такого номера не существует' },
}

interface Typed {
  name: string
  phone: string
}

function renderForm(submit: (values: Typed) => unknown, failure?: FormFailure) {
  const made: { form?: Form<Typed> } = {}
  const RequestForm = defineComponent(() => {
    const form = useForm({
      schema,
      initial: { name: '', phone: '' },
      submit,
      describeError: failure && (() => failure),
    })
    made.form = form
    return () =>
      h(UiForm, { form }, () => [
        h(UiInput, { label: 'Имя', ...form.field('name') }),
        h(UiInput, { label: 'Телефон', ...form.field('phone') }),
        h(UiButton, { type: 'submit', busy: form.submitting }, () => 'Отправить'),
      ])
  })
  const page = renderUi(RequestForm, { messages })
  const send = () => userEvent.click(page.getByRole('button', { name: 'Отправить' }))
  return { page, send, made }
}

test('sends what the schema gives', async () => {
  const submit = vi.fn()
  const { page, send } = renderForm(submit)
  await userEvent.type(page.getByLabelText('Имя'), ' Әсел ')
  await userEvent.type(page.getByLabelText('Телефон'), '8 701 1')
  await send()
  await waitFor(() => expect(submit).toHaveBeenCalledWith({ name: 'Әсел', phone: '87011' }))
})

test('shows each wrong field, names them together, and goes to the first', async () => {
  const submit = vi.fn()
  const { page, send } = renderForm(submit)
  await send()
  expect(await page.findByText('Заполните это поле')).toBeTruthy()
  expect(page.getByText('Такого номера не существует')).toBeTruthy()
  expect(page.getByRole('alert').textContent).toContain('Проверьте заполнение полей')
  await waitFor(() => expect(document.activeElement).toBe(page.getByLabelText('Имя')))
  await userEvent.click(page.getByRole('link', { name: 'Телефон' }))
  expect(document.activeElement).toBe(page.getByLabelText('Телефон'))
  expect(submit).not.toHaveBeenCalled()
  expect(await accessibilityProblems()).toEqual([])
})

test('lets an error go as soon as it is mended', async () => {
  const { page, send } = renderForm(vi.fn())
  await send()
  await page.findByText('Заполните это поле')
  await userEvent.type(page.getByLabelText('Имя'), 'Ә')
  await waitFor(() => expect(page.queryByText('Заполните это поле')).toBeNull())
})

test('checks a field when it is left, but not one that was only passed through', async () => {
  const { page } = renderForm(vi.fn())
  await userEvent.click(page.getByLabelText('Имя'))
  await userEvent.tab()
  await userEvent.type(page.getByLabelText('Телефон'), '12')
  await userEvent.tab()
  expect(await page.findByText('Такого номера не существует')).toBeTruthy()
  expect(page.queryByText('Заполните это поле')).toBeNull()
})

test('a refusal of the server keeps what was typed and lands beside its field', async () => {
  const refuse = () => Promise.reject(new Error('refused'))
  const failure = {
    text: 'Исправьте отмеченные',
    requestId: 'r-1',
    fields: { phone: 'phone_invalid' },
  }
  const { page, send } = renderForm(refuse, failure)
  await userEvent.type(page.getByLabelText('Имя'), 'Әсел')
  await userEvent.type(page.getByLabelText('Телефон'), '870112')
  await send()
  expect(await page.findByText('Исправьте отмеченные')).toBeTruthy()
  expect(page.getByText('Номер запроса: r-1')).toBeTruthy()
  expect(page.getByText('Такого номера не существует')).toBeTruthy()
  expect(page.getByLabelText<HTMLInputElement>('Имя').value).toBe('Әсел')
  await waitFor(() => expect(document.activeElement).toBe(page.getByLabelText('Телефон')))
})

test('sends once while it is under way', async () => {
  let finish = () => {}
  const submit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const { page, send, made } = renderForm(submit)
  await userEvent.type(page.getByLabelText('Имя'), 'Әсел')
  await userEvent.type(page.getByLabelText('Телефон'), '870112')
  await send()
  await send()
  expect(await made.form?.submit()).toBe(false)
  expect(submit).toHaveBeenCalledOnce()
  finish()
})

test('knows whether something was typed, and goes back to the start', async () => {
  const { page, made } = renderForm(vi.fn())
  expect(made.form?.dirty).toBe(false)
  await userEvent.type(page.getByLabelText('Имя'), 'Әсел')
  expect(made.form?.dirty).toBe(true)
  made.form?.reset()
  expect(made.form?.dirty).toBe(false)
  await waitFor(() => expect(page.getByLabelText<HTMLInputElement>('Имя').value).toBe(''))
})

test('codes of the server are shown in words', async () => {
  const { page, made } = renderForm(vi.fn())
  made.form?.setServerErrors([{ path: 'phone', code: 'phone_invalid' }])
  expect(await page.findByText('Такого номера не существует')).toBeTruthy()
})

test('a code without a text is still said in words', async () => {
  const { page, made } = renderForm(vi.fn())
  made.form?.setServerErrors([{ path: 'name', code: 'not_in_the_vocabulary' }])
  expect(await page.findByText('Проверьте значение')).toBeTruthy()
})
