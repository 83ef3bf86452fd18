import { becomeFirstAdministrator } from './support/first-administrator'
import { expect } from './support/journey'
import { testWithEmptySystem } from './support/start-empty-system'

const test = testWithEmptySystem('empty', 100)

test('an empty system gives a link that makes the first administrator, once', async ({
  page,
  browser,
  system,
}) => {
  expect(system.invitation).toContain(`${system.url}/login/invitation?token=`)
  await becomeFirstAdministrator(page, system.invitation, 'Айгерім Сұлтанова')

  await page.goto(`${system.url}/admin/users`)
  await expect(page.getByRole('heading', { name: 'Сотрудники', level: 1 })).toBeVisible()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.filter({ hasText: 'Айгерім Сұлтанова' })).toContainText('Администратор CRM')
  await expect(rows).toHaveCount(2)

  const other = await browser.newContext()
  const later = await other.newPage()
  await later.goto(system.invitation)
  await expect(later.getByRole('alert')).toContainText('Приглашение недействительно')
  await expect(later.getByLabel('Придумайте пароль')).toBeHidden()
  await other.close()
})

test('an empty system offers no demo sign-in', async ({ page, system }) => {
  await page.goto(`${system.url}/login`)
  await expect(page.getByRole('button', { name: 'Войти', exact: true })).toBeVisible()
  await expect(page.getByText('Демонстрационные данные')).toBeHidden()
})
