import { cleanup } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import type { Overview } from '@zhancore/crm/schema'
import { refuse } from '@zhancore/kit/testing'

import { idOf } from '../testing/records'
import { press, showPage } from '../testing/show-page'
import OverviewPage from './OverviewPage.vue'

const at = '2026-11-20T06:00:00.000Z'
const waitingFor = (kind: Overview['waiting'][number]['kind'], n: number) => ({
  kind,
  id: idOf(n),
  number: `D-${n}`,
  title: 'Портал',
  clientName: 'Асель',
  at,
})
const overview: Overview = {
  unsorted: { count: 3, isCapped: false },
  leads: [
    { stage: 'new', count: 4, isCapped: false },
    { stage: 'demo', count: 1000, isCapped: true },
  ],
  opportunities: [{ stage: 'signing', count: 2, isCapped: false, sumMinor: 900_000_000 }],
  waiting: [waitingFor('approval', 1), waitingFor('demo', 2), waitingFor('payment', 3)],
}

const show = (answer: () => unknown = () => overview) =>
  showPage(OverviewPage, { path: '/crm/overview', bff: { getOverview: answer } })

afterEach(cleanup)

describe('OverviewPage', () => {
  test('greets by name, and leads to what waits', async () => {
    const page = await show()
    page.getByText('Здравствуйте, Айгерим Сатпаева')
    const unsorted = await page.findByRole('link', { name: '3 неразобранные заявки' })
    expect(unsorted.getAttribute('href')).toBe('/crm/inquiries')
    const addressOf = (name: RegExp) => page.getByRole('link', { name }).getAttribute('href')
    expect(addressOf(/Согласовать договор.*D-1.*Асель/)).toBe(`/approval/${idOf(1)}`)
    expect(addressOf(/Провести демо/)).toBe(`/crm/leads/${idOf(2)}`)
    expect(addressOf(/Ожидается оплата/)).toBe(`/crm/projects/${idOf(3)}`)
  })

  test('counts by stage, and each stage opens its list', async () => {
    const page = await show()
    const fresh = await page.findByRole('link', { name: /Новый\s*4/ })
    expect(fresh.getAttribute('href')).toBe('/crm/leads?stage=new')
    const demo = page.getByRole('link', { name: /Демо\s*1\s000\+/ })
    expect(demo.getAttribute('href')).toBe('/crm/leads?stage=demo')
    const signing = page.getByRole('link', { name: /Подписание.*9\s000\s000.*2/ })
    expect(signing.getAttribute('href')).toBe('/crm/opportunities?stage=signing')
  })

  test('when nothing waits, it says so', async () => {
    const page = await show(() => ({
      ...overview,
      unsorted: { count: 0, isCapped: false },
      waiting: [],
    }))
    await page.findByText('Ничего не ждёт: всё разобрано')
  })

  test('says why there is nothing to see, and tries again', async () => {
    let isUp = false
    const page = await show(() => (isUp ? overview : refuse('service_unavailable')))
    await page.findByText(/Служба временно недоступна/)
    isUp = true
    await press('Повторить')
    await page.findByRole('link', { name: '3 неразобранные заявки' })
  })
})
