import { cleanup, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { historyWith, move, pageOf, projectWith } from '../testing/records'
import { press, showPage } from '../testing/show-page'
import ProjectPage from './ProjectPage.vue'

const show = (project = projectWith()) =>
  showPage(ProjectPage, {
    path: `/crm/projects/${project.id}`,
    bff: {
      getProject: () => project,
      listHistory: () => pageOf(historyWith({ action: 'create-project' })),
    },
  })

afterEach(cleanup)

describe('ProjectPage', () => {
  test('shows stage, amount, client, the deal it came from, and its history', async () => {
    const page = await show()
    await page.findByRole('heading', { level: 1, name: /Портал для автосервиса/ })
    const stages = within(page.getByRole('list', { name: 'Этап' }))
    const current = stages
      .getAllByRole('listitem')
      .filter((stage) => stage.getAttribute('aria-current') === 'step')
    expect(current[0]?.textContent).toContain('Ожидание оплаты')
    expect(page.getByRole('link', { name: /D-7/ }).getAttribute('href')).toMatch(
      /^\/crm\/opportunities\//,
    )
    page.getByRole('link', { name: 'Асель Нурланова' })
    await page.findByText('Проект создан')
  })

  test('the dialog of a move opens from its button', async () => {
    const page = await show(projectWith({ transitions: [move('start-project', 'in_progress')] }))
    await press('Начать работы')
    await page.findByRole('dialog', { name: 'Начать работы' })
  })

  test('shows payment, act and support as they come', async () => {
    const page = await show(
      projectWith({
        stage: 'support',
        firstPaymentMinor: 135_000_000,
        firstPaymentOn: '2026-11-20',
        acceptanceActNumber: '17/2026',
        acceptanceActOn: '2026-12-01',
        supportUntil: '2027-12-01',
      }),
    )
    await page.findByText(/1\s350\s000.*20 нояб/)
    page.getByText(/№ 17\/2026 от 1 дек/)
    page.getByText(/1 дек.*2027/)
  })

  test('says why work began without a payment', async () => {
    const page = await show(
      projectWith({ stage: 'in_progress', paymentOverrideReason: 'Гарантийное письмо банка' }),
    )
    await page.findByText('Гарантийное письмо банка')
  })

  test('what is to be reworked stays in sight while it is worked on', async () => {
    const page = await show(projectWith({ stage: 'in_progress', reworkReason: 'Отчёт по складу' }))
    await page.findByText('Возвращён на доработку')
    page.getByText('Отчёт по складу')
    cleanup()
    const delivered = await show(
      projectWith({ stage: 'delivery', reworkReason: 'Отчёт по складу' }),
    )
    await delivered.findByRole('heading', { level: 1, name: /Портал/ })
    expect(delivered.queryByText('Возвращён на доработку')).toBeNull()
  })
})
