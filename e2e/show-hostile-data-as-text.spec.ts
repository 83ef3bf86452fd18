import { randomUUID } from 'node:crypto'

import { readContract } from './support/contract-file'
import { makeDeal } from './support/crm-api'
import { expect, test } from './support/journey'
import { carryOut, expectContractShown, fieldOf, searchRows } from './support/record-page'

const script = '<script>alert(1)</script>'
const tex = String.raw`\input{/etc/passwd}`
const formula = "=cmd|' /C calc'!A0"

test('shows markup, TeX and formulas as the text that was typed', async ({ pageOf }) => {
  test.setTimeout(180_000)
  const key = randomUUID().slice(0, 8)
  const title = `${script} ${tex} ${key}`
  const clientName = `${formula} ${key}`
  const page = await pageOf('consultant')
  page.on('dialog', (dialog) => {
    throw new Error(`the page ran what was typed: ${dialog.message()}`)
  })
  const deal = await makeDeal(page, title, clientName)

  await page.goto('/crm/opportunities')
  await expect(await searchRows(page, 'Сделки', key)).toContainText([title])
  await page.goto('/crm/clients')
  await expect(await searchRows(page, 'Клиенты', key)).toContainText([clientName])

  await page.goto(`/crm/opportunities/${deal.id}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await fieldOf(page, 'Требования').fill(`${script}\n${tex}\n${formula}`)
  await fieldOf(page, 'Срок работ, дней').fill('30')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('30 дней').first()).toBeVisible()
  await carryOut(page, 'Перейти к договору')
  await carryOut(page, 'Сформировать договор')
  await page.getByRole('tab', { name: /Договор/ }).click()
  const viewer = await expectContractShown(page, 'Версия 1')
  const path = await viewer.getByRole('link', { name: 'Скачать' }).getAttribute('href')
  const contract = await readContract(page, path ?? '')
  for (const typed of [script, tex, formula]) {
    expect(contract).toContain(typed.replace(/\s+/g, ''))
  }
  expect(contract).not.toContain('root:x:0')

  await carryOut(page, 'Отправить на согласование', async (dialog) => {
    await fieldOf(dialog, 'Комментарий для менеджера').fill(`${script} ${tex}`)
  })
  await page.getByRole('tab', { name: 'История' }).click()
  const history = page.getByRole('list', { name: 'История' })
  await expect(history.getByText(`${script} ${tex}`)).toBeVisible()
})
