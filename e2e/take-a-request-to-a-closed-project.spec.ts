import type { Page } from '@playwright/test'

import { expect, test } from './support/journey'
import { expectLetters } from './support/mailbox'
import {
  carryOut,
  expectContractShown,
  expectLastStage,
  expectStage,
  fieldOf,
  goTo,
  searchRows,
} from './support/record-page'
import { newRequest, sendRequest, storedPhone, type VisitorRequest } from './support/visitor'

const dealTitle = (request: VisitorRequest) => `Склад для ${request.name}`
const remarks = 'Срок слишком короткий: нужно не меньше четырёх месяцев'
const comment = 'Условия проверены, согласовано'

async function openDeal(page: Page, request: VisitorRequest) {
  await goTo(page, 'Сделки')
  const rows = await searchRows(page, 'Сделки', dealTitle(request))
  await rows.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: dealTitle(request) })).toBeVisible()
}

async function openApproval(page: Page, request: VisitorRequest, version: number) {
  await goTo(page, 'Согласование')
  const queue = page.getByRole('table', { name: 'Согласование' })
  const ordinal = page.getByRole('cell', { name: String(version), exact: true })
  const row = queue
    .getByRole('row')
    .filter({ hasText: dealTitle(request) })
    .filter({ has: ordinal })
  await expect(row).toHaveCount(1)
  await row.getByRole('link').first().click()
}

test('takes a request of a visitor to a closed project', async ({ page, pageOf }) => {
  test.setTimeout(420_000)
  const request = newRequest()
  const title = dealTitle(request)

  await test.step('the same request sent twice is one', async () => {
    const number = await sendRequest(page, request)
    expect(number).toMatch(/^R-\d+$/)
    expect(await sendRequest(page, request)).toBe(number)
  })

  const consultant = await pageOf('consultant')

  await test.step('the consultant accepts it', async () => {
    await goTo(consultant, 'Неразобранное')
    const rows = await searchRows(consultant, 'Неразобранное', request.name)
    await expect(rows).toHaveCount(1)
    await rows.getByRole('link').first().click()
    const sheet = consultant.getByRole('dialog', { name: request.name })
    await expect(sheet.getByText(request.text)).toBeVisible()
    await expect(sheet.getByText(storedPhone(request.phone))).toBeVisible()
    await fieldOf(sheet, 'Название лида').fill(title)
    await sheet.getByRole('button', { name: 'Принять в работу' }).click()
    await expect(consultant.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expectStage(consultant, 'Новый')
    await expect(consultant.locator(`a[href="tel:${storedPhone(request.phone)}"]`)).toBeVisible()
  })

  await test.step('shows a demo and makes it a deal', async () => {
    await carryOut(consultant, 'Назначить демо', async (dialog) => {
      await dialog.getByLabel('Дата и время демо').fill('2030-03-05T11:30')
    })
    await expectStage(consultant, 'Демо')
    await expect(consultant.getByText(/5 мар\S* 2030.*11:30/).first()).toBeVisible()
    await carryOut(consultant, 'Перевести в сделку', async (dialog) => {
      await fieldOf(dialog, 'Сумма').fill('4500000')
    })
    await expectLastStage(consultant, 'Выигран')
    await consultant.getByRole('link', { name: new RegExp(`\\d+ ${title}$`) }).click()
    await expectStage(consultant, 'Сбор требований')
    await expect(consultant.getByText(/4\s500\s000\s₸/).first()).toBeVisible()
  })

  await test.step('fills the terms in and drafts the contract', async () => {
    await fieldOf(consultant, 'Требования').fill('Приход и расход по штрихкоду\nОстатки по складам')
    await fieldOf(consultant, 'Срок работ, дней').fill('60')
    await consultant.getByRole('button', { name: 'Сохранить' }).click()
    await expect(consultant.getByText('60 дней', { exact: true })).toBeVisible()
    await carryOut(consultant, 'Перейти к договору')
    await expectStage(consultant, 'Составление договора')
    await carryOut(consultant, 'Сформировать договор')
    await consultant.getByRole('tab', { name: /Договор/ }).click()
    await expectContractShown(consultant, 'Версия 1')
    await carryOut(consultant, 'Отправить на согласование', async (dialog) => {
      await fieldOf(dialog, 'Комментарий для менеджера').fill('Клиент торопится')
    })
    await expectStage(consultant, 'Согласование руководства')
  })

  const manager = await pageOf('manager')

  await test.step('the manager returns it with remarks', async () => {
    await openApproval(manager, request, 1)
    await expectContractShown(manager, 'Договор, версия 1')
    await expect(manager.getByText('Клиент торопится')).toBeVisible()
    await manager.getByRole('tab', { name: 'Вернуть с замечаниями' }).click()
    await fieldOf(manager, 'Замечания').fill(remarks)
    await manager.getByRole('button', { name: 'Вернуть с замечаниями' }).click()
    await expect(manager.getByText('Возвращено с замечаниями').first()).toBeVisible()
  })

  await test.step('the consultant mends what was asked for and sends version 2', async () => {
    await openDeal(consultant, request)
    await expectStage(consultant, 'Составление договора')
    await expect(consultant.getByText(remarks).first()).toBeVisible()
    await fieldOf(consultant, 'Срок работ, дней').fill('120')
    await consultant.getByRole('button', { name: 'Сохранить' }).click()
    await expect(consultant.getByText('120 дней', { exact: true })).toBeVisible()
    await carryOut(consultant, 'Сформировать договор')
    await consultant.getByRole('tab', { name: /Договор/ }).click()
    await expectContractShown(consultant, 'Версия 2')
    await carryOut(consultant, 'Отправить на согласование')
    await expectStage(consultant, 'Согласование руководства')
  })

  await test.step('the manager approves it with a comment', async () => {
    await openApproval(manager, request, 2)
    await expectContractShown(manager, 'Договор, версия 2')
    await expect(manager.getByText(remarks)).toBeVisible()
    await fieldOf(manager, 'Комментарий').fill(comment)
    await manager.getByRole('button', { name: 'Согласовать', exact: true }).click()
    await expect(manager.getByText(comment).first()).toBeVisible()
  })

  await test.step('the customer agrees and signs: there is one project', async () => {
    await openDeal(consultant, request)
    await expectStage(consultant, 'Согласование заказчика')
    await carryOut(consultant, 'Заказчик согласовал', async (dialog) => {
      await fieldOf(dialog, 'Кто согласовал со стороны заказчика').fill('Директор')
    })
    await expectStage(consultant, 'Подписание')
    await carryOut(consultant, 'Отметить подписание')
    await expectLastStage(consultant, 'Выиграна')
    await goTo(consultant, 'Проекты')
    const rows = await searchRows(consultant, 'Проекты', title)
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Ожидание оплаты')
  })

  await test.step('the manager leads the project to its end', async () => {
    await goTo(manager, 'Проекты')
    const rows = await searchRows(manager, 'Проекты', title)
    await rows.getByRole('link').first().click()
    await expectStage(manager, 'Ожидание оплаты')
    await carryOut(manager, 'Начать работы', async (dialog) => {
      await fieldOf(dialog, 'Первый платёж').fill('1500000')
    })
    await expectStage(manager, 'В работе')
    await carryOut(manager, 'Передать заказчику', async (dialog) => {
      await fieldOf(dialog, 'Номер акта приёмки').fill('А-17')
    })
    await expectStage(manager, 'Сдача заказчику')
    await carryOut(manager, 'Перевести на поддержку')
    await expectStage(manager, 'Поддержка')
    await carryOut(manager, 'Закрыть проект', async (dialog) => {
      await fieldOf(dialog, 'Итог проекта').fill('Сдано в срок')
    })
    await expectLastStage(manager, 'Закрыт')
    await expect(manager.getByText('Сдано в срок').first()).toBeVisible()
  })

  await test.step('the client got a letter at each change', async () => {
    const admin = await pageOf('crm_admin')
    await expectLetters(admin, request)
  })
})
