import { fireEvent } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'

import { entryForSpecs, itemForSpecs } from '../registry/entry-for-specs'
import { renderInShell } from '../render-for-specs'
import SideNavigation from './SideNavigation.vue'

const leads = {
  ...itemForSpecs('/crm/leads', 'Lead'),
  title: { ru: 'Лиды', kk: 'Лидтер', en: 'Leads' },
}
const users = {
  ...itemForSpecs('/admin/users', 'User'),
  title: { ru: 'Люди', kk: 'Адамдар', en: 'People' },
}
const entries = [
  entryForSpecs({ navigation: [leads] }),
  entryForSpecs({ name: 'admin', entry: '/remotes/admin/v1/remoteEntry.js', navigation: [users] }),
]
const session = { can: (_action: string, subject: string) => subject === 'Lead' }

const show = () => renderInShell(SideNavigation, { entries, session, path: '/crm/leads/7' })

describe('the side navigation', () => {
  beforeEach(() => localStorage.setItem('zhancore.navigation-collapsed', 'false'))

  it('offers what the role may open, and marks where one is', async () => {
    const page = await show()
    const link = page.getByRole('link', { name: 'Лиды' })
    expect(link.getAttribute('aria-current')).toBe('page')
    expect(page.queryByRole('link', { name: 'Люди' })).toBeNull()
  })

  it('stays as it was left', async () => {
    const page = await show()
    await fireEvent.click(page.getByRole('button', { name: 'Свернуть меню' }))
    page.unmount()
    const again = await show()
    expect(again.getByRole('button', { name: 'Развернуть меню' })).toBeTruthy()
    expect(again.getByRole('link', { name: 'Лиды' })).toBeTruthy()
  })
})
