import { expect, type Page } from '@playwright/test'

import type { Role } from './journey'

export interface Screen {
  name: string
  path: string
  /** who looks at it (default: a visitor) */
  role?: Role
  /** what brings the page from `path` to the screen */
  open?: (page: Page) => Promise<void>
}

async function openFirstRow(page: Page) {
  await page.getByRole('table').getByRole('row').nth(1).getByRole('link').click()
  await expect(page.getByRole('table')).toBeHidden()
}

async function openContract(page: Page) {
  await openFirstRow(page)
  await page.getByRole('tab', { name: 'Договор' }).click()
  await expect(page.getByRole('img', { name: /Страница 1/ })).toBeVisible()
}

async function openHistory(page: Page) {
  await openFirstRow(page)
  await page.getByRole('tab', { name: 'История' }).click()
  await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible()
}

const openDialog = (button: string) => async (page: Page) => {
  await openFirstRow(page)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function openSheet(page: Page) {
  await page.getByRole('table').getByRole('row').nth(1).getByRole('link').click()
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
}

async function openApproval(page: Page) {
  await openFirstRow(page)
  await expect(page.getByRole('img', { name: /Страница 1/ })).toBeVisible()
}

const visitor: Screen[] = [
  { name: 'landing', path: '/' },
  { name: 'thanks', path: '/thanks' },
  { name: 'privacy', path: '/privacy' },
  { name: 'login', path: '/login' },
  { name: 'invitation that is void', path: '/login/invitation?token=none' },
  { name: 'unknown page', path: '/no-such-page' },
]

const consultant: Screen[] = [
  { name: 'overview', path: '/crm/overview' },
  { name: 'inquiries', path: '/crm/inquiries' },
  { name: 'inquiry', path: '/crm/inquiries', open: openSheet },
  { name: 'leads', path: '/crm/leads' },
  { name: 'board of leads', path: '/crm/leads?view=board' },
  { name: 'lead', path: '/crm/leads?stage=demo', open: openFirstRow },
  {
    name: 'dialog of a lead',
    path: '/crm/leads?stage=demo&owner=mine',
    open: openDialog('Перевести в сделку'),
  },
  { name: 'opportunities', path: '/crm/opportunities' },
  { name: 'board of opportunities', path: '/crm/opportunities?view=board' },
  { name: 'opportunity', path: '/crm/opportunities?stage=requirements', open: openFirstRow },
  { name: 'contract', path: '/crm/opportunities?stage=signing', open: openContract },
  { name: 'history', path: '/crm/opportunities?stage=signing', open: openHistory },
  { name: 'projects', path: '/crm/projects' },
  { name: 'project', path: '/crm/projects', open: openFirstRow },
  { name: 'clients', path: '/crm/clients' },
  { name: 'client', path: '/crm/clients', open: openFirstRow },
  { name: 'unknown page of staff', path: '/crm/no-such-page' },
]

const manager: Screen[] = [
  { name: 'approvals', path: '/approval' },
  { name: 'approval', path: '/approval', open: openApproval },
]

const crmAdministrator: Screen[] = [
  { name: 'users', path: '/admin/users' },
  { name: 'mail', path: '/admin/mail' },
]

const systemAdministrator: Screen[] = [
  { name: 'processes', path: '/admin/processes' },
  { name: 'logs', path: '/admin/logs' },
]

const of = (role: Role, screens: Screen[]) => screens.map((screen) => ({ ...screen, role }))

/** Every screen of the product, with what is open on it. */
export const screens: Screen[] = [
  ...visitor,
  ...of('consultant', consultant),
  ...of('manager', manager),
  ...of('crm_admin', crmAdministrator),
  ...of('sys_admin', systemAdministrator),
]
