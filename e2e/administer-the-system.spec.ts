import type { Page } from '@playwright/test'

import { expect, test } from './support/journey'
import { carryOut, goTo, searchRows } from './support/record-page'
import { newRequest, sendRequest } from './support/visitor'

async function changeRole(admin: Page, person: string, role: string) {
  await goTo(admin, 'Сотрудники')
  const row = admin.getByRole('table', { name: 'Сотрудники' }).getByRole('row')
  await row
    .filter({ hasText: person })
    .getByRole('button', { name: /^Действия/ })
    .click()
  await admin.getByRole('menuitem', { name: 'Изменить роль' }).click()
  const dialog = admin.getByRole('dialog', { name: /^Роль сотрудника/ })
  await dialog.getByRole('radio', { name: role }).check()
  await dialog.getByRole('button', { name: 'Изменить роль' }).click()
  await expect(dialog).toBeHidden()
  await expect(row.filter({ hasText: person })).toContainText(role)
}

test('a changed role counts from the next click', async ({ pageOf }) => {
  const admin = await pageOf('crm_admin')
  const person = await pageOf('consultant2')
  const email = 'consultant2@zhancore.local'
  await changeRole(admin, email, 'Системный администратор')
  try {
    await goTo(person, 'Лиды')
    await expect(person.getByText('У вас нет прав на это действие.').first()).toBeVisible()
    await person.reload()
    await expect(person.getByRole('heading', { name: 'Нет доступа к этому разделу' })).toBeVisible()
    await expect(person.getByText('Системный администратор').first()).toBeVisible()
    await expect(person.getByRole('link', { name: 'Журнал', exact: true })).toBeVisible()
  } finally {
    await changeRole(admin, email, 'Консультант')
  }
  await person.goto('/crm/leads')
  await expect(person.getByRole('heading', { level: 1, name: 'Лиды' })).toBeVisible()
})

test('the status of a client is changed by hand, with its reason', async ({ page, pageOf }) => {
  const request = newRequest()
  await sendRequest(page, request)
  const consultant = await pageOf('consultant')
  await goTo(consultant, 'Клиенты')
  const rows = await searchRows(consultant, 'Клиенты', request.name)
  await rows.getByRole('link').first().click()
  await carryOut(consultant, 'Изменить статус', async (dialog) => {
    await dialog.getByRole('radio', { name: 'Неактивен' }).check()
    await dialog.getByRole('textbox', { name: 'Причина' }).fill('Компания закрылась')
  })
  const main = consultant.getByRole('main')
  await expect(main.getByText('Неактивен', { exact: true }).first()).toBeVisible()
  const history = main.getByRole('list', { name: 'История' })
  await expect(history.getByText('Статус клиента изменён')).toBeVisible()
  await expect(history.getByText('Компания закрылась')).toBeVisible()
})

test('the system administrator sees every process at work and its log', async ({ pageOf }) => {
  const admin = await pageOf('sys_admin')
  await goTo(admin, 'Состояние системы')
  await expect(admin.getByText('Всё работает.')).toBeVisible()
  const names = [
    'Шлюз',
    'Сайт',
    'Вход',
    'CRM',
    'Согласование',
    'Администрирование',
    'Обработчик заданий',
  ]
  for (const name of names) {
    await expect(admin.getByRole('heading', { level: 3, name, exact: true })).toBeVisible()
  }
  await expect(admin.getByText('Не отвечает')).toHaveCount(0)
  await goTo(admin, 'Журнал')
  const lines = admin.getByRole('table', { name: 'Журнал' }).getByRole('row')
  await expect.poll(() => lines.count()).toBeGreaterThan(3)
  await lines.nth(1).getByRole('button').click()
  await expect(admin.getByRole('dialog').getByText('Запись целиком')).toBeVisible()
})
