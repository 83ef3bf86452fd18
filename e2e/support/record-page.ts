import { expect, type Locator, type Page } from '@playwright/test'

type FillIn = (dialog: Locator) => Promise<void>

/** The field of that name, with or without the note that it may stay empty. */
export const fieldOf = (place: Locator | Page, name: string) =>
  place.getByRole('textbox', { name: new RegExp(`^${name}( необязательно)?$`) })

/** Goes to a section by the navigation, as a person does. */
export const goTo = (page: Page, section: string) =>
  page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: section, exact: true })
    .click()

/** Presses an action of a record, fills in what its dialog asks for, and waits until it is done. */
export async function carryOut(page: Page, action: string, fillIn?: FillIn) {
  const dialog = await openAction(page, action)
  await fillIn?.(dialog)
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Presses an action of a record and hands its dialog back. */
export async function openAction(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: action })
  await expect(dialog).toBeVisible()
  return dialog
}

const stagesOf = (page: Page) => page.getByRole('list', { name: 'Этап' }).getByRole('listitem')

/** The stage that the row of stages marks as the one the record is at. */
export async function expectStage(page: Page, stage: string) {
  const current = stagesOf(page).and(page.locator('[aria-current="step"]'))
  await expect(current).toContainText(stage)
}

/** The record has reached its last stage: all are behind it. */
export async function expectLastStage(page: Page, stage: string) {
  const last = stagesOf(page).last()
  await expect(last).toContainText(stage)
  await expect(last).toContainText('пройден')
}

/** Waits until a version of the contract is drawn on the page, not only announced. */
export async function expectContractShown(page: Page, title: string) {
  const viewer = page.getByRole('region', { name: title, exact: true })
  const sheet = viewer.getByRole('img', { name: /^Страница 1 из/ })
  await expect(sheet).toBeVisible({ timeout: 90_000 })
  await expect
    .poll(() => sheet.evaluate((canvas: HTMLCanvasElement) => canvas.width))
    .toBeGreaterThan(400)
  return viewer
}

/** Types into the search of a list and hands back the rows that are left. */
export async function searchRows(page: Page, list: string, text: string) {
  await page.getByRole('searchbox', { name: 'Поиск' }).fill(text)
  const table = page.getByRole('table', { name: list })
  return table.getByRole('row').filter({ hasText: text })
}
