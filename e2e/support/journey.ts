import { expect, type Page, test as base } from '@playwright/test'

export type Role = 'sys_admin' | 'crm_admin' | 'consultant' | 'consultant2' | 'manager'

export const demoPassword = 'demo-Zhancore-2026'
const emails: Record<Role, string> = {
  sys_admin: 'sysadmin@zhancore.local',
  crm_admin: 'admin@zhancore.local',
  consultant: 'consultant@zhancore.local',
  consultant2: 'consultant2@zhancore.local',
  manager: 'manager@zhancore.local',
}

/** Signs a page in by the form, as a person does. */
export async function signIn(page: Page, role: Role, path = '/login') {
  await page.goto(path)
  await page.getByLabel('Электронная почта').fill(emails[role])
  await page.getByLabel(/^Пароль/).fill(demoPassword)
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.waitForURL((url) => !url.pathname.startsWith('/login'))
}

interface Fixtures {
  /** a signed-in page of its own for each role, in a browser context of its own */
  pageOf: (role: Role) => Promise<Page>
}

/** Playwright's test, and the rule that no page may break the content security policy or throw. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const complaints = watch(page)
    await use(page)
    expect(complaints, 'errors in the page').toEqual([])
  },
  pageOf: async ({ browser }, use) => {
    const pages: { page: Page; complaints: string[] }[] = []
    await use(async (role) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      pages.push({ page, complaints: watch(page) })
      await signIn(page, role)
      return page
    })
    for (const { page, complaints } of pages) {
      expect(complaints, 'errors in the page').toEqual([])
      await page.context().close()
    }
  },
})

function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text()))
      complaints.push(message.text())
  })
  return complaints
}

export { expect } from '@playwright/test'
