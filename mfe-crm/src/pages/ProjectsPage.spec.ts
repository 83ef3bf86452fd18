import { cleanup, fireEvent, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { pageOf, projectWith } from '../testing/records'
import { showPage } from '../testing/show-page'
import ProjectsPage from './ProjectsPage.vue'

const project = projectWith()
const show = (path: string, items = [project]) =>
  showPage(ProjectsPage, { path, bff: { listProjects: () => pageOf(...items) } })

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('ProjectsPage', () => {
  test('lists projects with client, amount and stage', async () => {
    const page = await show('/crm/projects')
    const row = within(await page.findByRole('row', { name: /P-3/ }))
    row.getByText('Асель Нурланова')
    row.getByText(/4\s500\s000/)
    row.getByText('Ожидание оплаты')
    expect(row.getByRole('link').getAttribute('href')).toBe(`/crm/projects/${project.id}`)
  })

  test('narrows by stage, in the address', async () => {
    const page = await show('/crm/projects?stage=support')
    await page.findByText('P-3')
    expect(page.calls('listProjects')[0]).toEqual({ owner: 'all', stages: ['support'] })
    await fireEvent.update(page.getByLabelText('Этап'), 'all')
    await waitFor(() => expect(page.calls('listProjects').at(-1)).toEqual({ owner: 'all' }))
    expect(page.router.currentRoute.value.query).toEqual({})
  })

  test('an empty list says where projects come from', async () => {
    const page = await show('/crm/projects', [])
    await page.findByText('Проектов не нашлось')
    page.getByText(/когда договор подписан обеими сторонами/)
  })
})
