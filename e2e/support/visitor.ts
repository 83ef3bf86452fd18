import { expect, type Page } from '@playwright/test'

/** What a visitor types into the form of the landing page. */
export interface VisitorRequest {
  name: string
  phone: string
  email: string
  text: string
}

const letters = 'абвгдежзиклмнопр'

/** A request that nobody has sent before, so that specs share one system. */
export function newRequest(given: Partial<VisitorRequest> = {}): VisitorRequest {
  const key = Math.random().toString(16).slice(2, 9).padEnd(7, '0')
  const family = [...key].map((digit) => letters[Number.parseInt(digit, 16)]).join('')
  const line = String(Number.parseInt(key, 16) % 10_000_000).padStart(7, '0')
  return {
    name: `Айгерим ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
    phone: `8 701 ${line.slice(0, 3)} ${line.slice(3, 5)} ${line.slice(5)}`,
    email: `visitor-${key}@example.kz`,
    text: `Нужна система учёта склада, ${key}`,
    ...given,
  }
}

/** `8 701 123 45 67` as it is stored: `+77011234567`. */
export const storedPhone = (typed: string) => typed.replace(/\s/g, '').replace(/^8/, '+7')

const box = (page: Page, name: string) => page.getByRole('textbox', { name })

/** Types the request into the open landing page. */
export async function fillRequest(page: Page, request: VisitorRequest) {
  await box(page, 'Как к вам обращаться').fill(request.name)
  await box(page, 'Телефон').fill(request.phone)
  await box(page, 'Электронная почта').fill(request.email)
  await box(page, 'Что нужно сделать').fill(request.text)
  await page.getByRole('checkbox').check()
}

/** Opens the landing page anew, sends the request, and reads its number off the page that thanks. */
export async function sendRequest(page: Page, request: VisitorRequest): Promise<string> {
  await page.goto('/')
  await fillRequest(page, request)
  await page.getByRole('button', { name: 'Отправить заявку' }).click()
  await expect(page.getByRole('heading', { name: 'Заявка принята' })).toBeVisible()
  return page.getByText('Номер заявки').first().getByRole('strong').innerText()
}
