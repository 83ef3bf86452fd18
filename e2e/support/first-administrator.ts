import { expect, type Page } from '@playwright/test'

/** Opens the link that an empty system printed and makes the first administrator by it. */
export async function becomeFirstAdministrator(page: Page, link: string, name: string) {
  await page.goto(link)
  await page.getByLabel('Электронная почта').fill('first@zhancore.example')
  await page.getByLabel('Имя и фамилия').fill(name)
  await page.getByLabel('Придумайте пароль').fill('тоғыз қоңыр аққу көлде')
  await page.getByRole('button', { name: 'Создать учётную запись и войти' }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.waitForURL((url) => !url.pathname.startsWith('/login'))
}
