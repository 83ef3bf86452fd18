import { expect, type Page } from '@playwright/test'

import type { VisitorRequest } from './visitor'

/** Subjects of the letters that a client gets on the way, from the latest to the first. */
const subjects = [
  /^Проект .+ завершён$/,
  /^Проект .+ принят на поддержку$/,
  /^Проект .+ готов к приёмке$/,
  /^Работы по проекту .+ начаты$/,
  /^Договор подписан, открыт проект .+$/,
  /^Договор по сделке .+ на согласование$/,
  /^Демонстрация назначена на .+$/,
  /^Заявка .+ получена$/,
]

/** Reads in the local mailbox, as an administrator, every letter that went to the visitor. */
export async function expectLetters(admin: Page, { email, name }: VisitorRequest) {
  await admin.goto('/admin/mail?box=received')
  const table = admin.getByRole('table', { name: 'Локальный ящик' })
  const letters = table.getByRole('row').filter({ hasText: email })
  await expect(async () => {
    await admin.reload()
    await expect(letters).toHaveCount(subjects.length)
  }).toPass({ timeout: 60_000 })
  for (const subject of subjects) {
    await expect(letters.getByRole('button', { name: subject })).toHaveCount(1)
  }
  await letters.getByRole('button', { name: /^Договор по сделке/ }).click()
  const letter = admin.frameLocator('iframe')
  await expect(letter.getByText('Договор готов к согласованию').first()).toBeVisible()
  await expect(letter.getByText(name).first()).toBeVisible()
}
