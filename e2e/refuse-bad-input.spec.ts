import { randomUUID } from 'node:crypto'

import { callCrm, expectRefusal, makeDeal, makeLead, tellCrm } from './support/crm-api'
import { demoPassword, expect, test } from './support/journey'
import { expectStage, fieldOf } from './support/record-page'

const withText = (text: string) => new RegExp(text.replace(/[.+?]/g, String.raw`\$&`))

const newTitle = (title: string) => `${title} ${randomUUID().slice(0, 8)}`

const languages = [
  {
    language: 'Русский',
    labels: ['Как к вам обращаться', 'Телефон', 'Электронная почта'],
    send: 'Отправить заявку',
    phone: 'Такого номера не существует. Пример: +7 701 123 45 67',
    email: 'Проверьте адрес почты. Пример: name@company.kz',
  },
  {
    language: 'Қазақша',
    labels: ['Сізге қалай жүгінеміз', 'Телефон', 'Электрондық пошта'],
    send: 'Өтінімді жіберу',
    phone: 'Мұндай нөмір жоқ. Мысалы: +7 701 123 45 67',
    email: 'Пошта мекенжайын тексеріңіз. Мысалы: name@company.kz',
  },
  {
    language: 'English',
    labels: ['Your name', 'Phone', 'E-mail'],
    send: 'Send the request',
    phone: 'There is no such number. Example: +7 701 123 45 67',
    email: 'Check the e-mail address. Example: name@company.kz',
  },
]

for (const { language, labels, send, ...texts } of languages) {
  test(`refuses a wrong phone and e-mail beside their fields: ${language}`, async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('textbox').first()).toBeVisible()
    await page.getByRole('button', { name: language }).first().click()
    const [name, phone, email] = labels.map((label) => page.getByRole('textbox', { name: label }))
    if (!name || !phone || !email) throw new Error('three fields are named above')
    await name.fill('Айгерим')
    await phone.fill('8 701 12')
    await email.fill('aigerim@company')
    const typed = await phone.inputValue()
    await page.getByRole('button', { name: send }).click()
    await expect(phone).toHaveAccessibleDescription(withText(texts.phone))
    await expect(email).toHaveAccessibleDescription(withText(texts.email))
    await expect(name).toHaveValue('Айгерим')
    await expect(phone).toHaveValue(typed)
    await expect(email).toHaveValue('aigerim@company')
    expect(new URL(page.url()).pathname).toBe('/')
  })
}

test('refuses a stage that is skipped, and says what is missing', async ({ pageOf }) => {
  const page = await pageOf('consultant')
  const lead = await makeLead(page, newTitle('Прыжок через этап'))
  await page.goto(`/crm/leads/${lead.id}`)
  await expectStage(page, 'Новый')
  await expect(page.getByRole('button', { name: 'Перевести в сделку' })).toHaveCount(0)
  const skipping = { ...lead, title: 'Сделка', amountMinor: 100 }
  const notAllowed = { status: 409, code: 'transition_not_allowed' }
  await expectRefusal(page, ['qualifyLead', skipping], notAllowed)
  expect((await tellCrm(page, 'getLead', { id: lead.id })).stage).toBe('new')

  const deal = await makeDeal(page, newTitle('Без требований'))
  await page.goto(`/crm/opportunities/${deal.id}`)
  await expect(
    page.getByText(/«Перейти к договору», не хватает: требования заказчика/),
  ).toBeVisible()
  const missing = await expectRefusal(page, ['startContractDrafting', deal], {
    status: 400,
    code: 'transition_requirement_missing',
  })
  expect(missing.details.missing).toEqual(['requirements'])
  await expectRefusal(page, ['submitForApproval', deal], notAllowed)
})

test('refuses to lose a lead without its reason', async ({ pageOf }) => {
  const page = await pageOf('consultant')
  const lead = await makeLead(page, newTitle('Без причины'))
  await page.goto(`/crm/leads/${lead.id}`)
  await page.getByRole('button', { name: 'Другие действия' }).click()
  await page.getByRole('menuitem', { name: 'Лид проигран' }).click()
  const dialog = page.getByRole('dialog', { name: 'Лид проигран' })
  await fieldOf(dialog, 'Примечание').fill('Не договорились')
  await dialog.getByRole('button', { name: 'Лид проигран' }).click()
  await expect(dialog.getByText('Укажите причину').first()).toBeVisible()
  await expect(fieldOf(dialog, 'Примечание')).toHaveValue('Не договорились')
  const { details } = await expectRefusal(page, ['loseLead', lead], {
    status: 400,
    code: 'invalid_input',
  })
  expect(details.fields).toEqual([{ path: 'reason', code: 'reason_required' }])
  expect((await tellCrm(page, 'getLead', { id: lead.id })).stage).toBe('new')
})

test('refuses what was written over a change by somebody else', async ({ pageOf }) => {
  const first = await pageOf('consultant')
  const second = await pageOf('crm_admin')
  const deal = await makeDeal(first, newTitle('Двое сразу'))
  for (const page of [first, second]) {
    await page.goto(`/crm/opportunities/${deal.id}`)
    await expectStage(page, 'Сбор требований')
  }
  await fieldOf(second, 'Срок работ, дней').fill('45')
  await fieldOf(first, 'Требования').fill('Учёт склада')
  await first.getByRole('button', { name: 'Сохранить' }).click()
  await expect(first.getByText('Данные сделки изменены').first()).toBeVisible()
  await second.getByRole('button', { name: 'Сохранить' }).click()
  await expect(second.getByRole('alert')).toContainText('Запись только что изменил(а)')
  await expect(fieldOf(second, 'Срок работ, дней')).toHaveValue('45')
  const stale = { ...deal, title: 'Поверх чужого' }
  await expectRefusal(first, ['updateOpportunity', stale], {
    status: 409,
    code: 'version_conflict',
  })
  expect((await tellCrm(first, 'getOpportunity', { id: deal.id })).durationDays).toBeNull()
})

test('shows nothing of a colleague’s lead', async ({ pageOf }) => {
  const owner = await pageOf('consultant2')
  const lead = await makeLead(owner, newTitle('Чужой лид'))
  const page = await pageOf('consultant')
  await page.goto(`/crm/leads/${lead.id}`)
  await expect(page.getByText('Запись не найдена', { exact: false })).toBeVisible()
  const notFound = { status: 404, code: 'not_found' }
  await expectRefusal(page, ['getLead', { id: lead.id }], notFound)
  await expectRefusal(page, ['markLeadNotSerious', lead], notFound)
  expect((await tellCrm(owner, 'getLead', { id: lead.id })).stage).toBe('new')
})

test('knows no record by an id that nobody has', async ({ pageOf }) => {
  const page = await pageOf('manager')
  const id = randomUUID()
  for (const [path, procedure] of [
    ['leads', 'getLead'],
    ['opportunities', 'getOpportunity'],
    ['projects', 'getProject'],
    ['clients', 'getClient'],
  ] as const) {
    await page.goto(`/crm/${path}/${id}`)
    await expect(page.getByText('Запись не найдена', { exact: false })).toBeVisible()
    await expectRefusal(page, [procedure, { id }], { status: 404, code: 'not_found' })
    await expectRefusal(page, [procedure, { id: '1 or 1=1' }], {
      status: 400,
      code: 'invalid_input',
    })
  }
})

test('keeps what was typed when the session has ended, and goes on in place', async ({
  pageOf,
}) => {
  const page = await pageOf('consultant')
  const lead = await makeLead(page, newTitle('Конец сеанса'))
  const deal = await makeDeal(page, newTitle('Конец сеанса'))
  await page.goto(`/crm/opportunities/${deal.id}`)
  await fieldOf(page, 'Требования').fill('Набрано до конца сеанса')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Сохранить' }).click()
  const dialog = page.getByRole('dialog', { name: 'Сеанс завершён' })
  await expect(dialog).toBeVisible()
  await expectRefusal(page, ['markLeadNotSerious', lead], { status: 401, code: 'unauthenticated' })
  await dialog.getByLabel(/^Пароль/).fill(demoPassword)
  await dialog.getByRole('button', { name: 'Войти', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(fieldOf(page, 'Требования')).toHaveValue('Набрано до конца сеанса')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Данные сделки изменены').first()).toBeVisible()
  expect((await callCrm(page, 'getLead', { id: lead.id })).data?.stage).toBe('new')
})

test('refuses a role what is not its business', async ({ pageOf }) => {
  const page = await pageOf('sys_admin')
  await page.goto('/crm/leads')
  await expect(page.getByRole('heading', { name: 'Нет доступа к этому разделу' })).toBeVisible()
  await expectRefusal(page, ['listLeads', {}], { status: 403, code: 'forbidden' })
})
