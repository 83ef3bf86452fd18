import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, test, vi } from 'vitest'

import OpportunityPage from '../../pages/OpportunityPage.vue'
import { contractWith, idOf, opportunityWith } from '../../testing/records'
import { press, showPage } from '../../testing/show-page'

// the viewer draws on a canvas, which a browser without a screen has not
vi.mock('@zhancore/ui/staff', async (original) => ({
  ...(await original<object>()),
  PdfViewer: {
    props: ['src', 'title'],
    template: '<a :href="src">PDF: {{ title }}</a>',
  },
}))

const show = (getOpportunity: () => ReturnType<typeof opportunityWith>) =>
  showPage(OpportunityPage, {
    path: `/crm/opportunities/${idOf(20)}?tab=contract`,
    bff: { getOpportunity },
  })

afterEach(cleanup)

describe('the versions of a contract', () => {
  const file = (id: string) => `/api/crm/files/contracts/${id}.pdf`
  const showContracts = (...contracts: ReturnType<typeof contractWith>[]) =>
    show(() => opportunityWith({ contracts }))

  test('before the first one the page says how to make it', async () => {
    const page = await showContracts()
    await page.findByText('Договора пока нет')
    page.getByText(/кнопкой «Сформировать договор»/)
  })

  test('the newest is shown; an earlier one is a click away', async () => {
    const page = await showContracts(
      contractWith({ id: idOf(32), ordinal: 2 }),
      contractWith({ id: idOf(31), ordinal: 1, isCurrent: false }),
    )
    const pdf = await page.findByRole('link', { name: 'PDF: Версия 2' })
    expect(pdf.getAttribute('href')).toBe(file(idOf(32)))
    await press(/^Версия 1/)
    const earlier = await page.findByRole('link', { name: 'PDF: Версия 1' })
    expect(earlier.getAttribute('href')).toBe(file(idOf(31)))
  })

  test('one that the deal has outgrown says so', async () => {
    const page = await showContracts(contractWith({ isCurrent: false }))
    await page.findByText(/Данные сделки изменились после этой версии/)
  })

  test('one that is being made appears by itself', async () => {
    let status: 'queued' | 'ready' = 'queued'
    const page = await show(() =>
      opportunityWith({
        contracts: [contractWith(status === 'queued' ? { status, sha256: null } : {})],
      }),
    )
    await page.findByRole('progressbar', { name: 'Договор готовится' })
    expect(page.queryByRole('link', { name: /PDF/ })).toBeNull()
    status = 'ready'
    await page.findByRole('link', { name: 'PDF: Версия 1' })
  })

  test('one that failed says why, and what to do', async () => {
    const page = await showContracts(
      contractWith({ status: 'failed', sha256: null, failure: 'LATEX' }),
    )
    await page.findByText(/Документ не удалось сверстать. Проверьте текст требований/)
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull()
  })

  test('one that waits for the service of documents is not called a failure', async () => {
    const page = await showContracts(
      contractWith({ status: 'queued', sha256: null, failure: 'NO_ENGINE' }),
    )
    await page.findByText(/Служба документов пока недоступна/)
    expect(page.queryByText('Не удалось подготовить')).toBeNull()
  })
})
