import { describe, expect, it } from 'vitest'

import { entryForSpecs, itemForSpecs } from '../registry/entry-for-specs'
import { allowedItems, mayOpen } from './access'

const readsOnly = (...subjects: string[]) => ({
  can: (_action: string, subject: string) => subjects.includes(subject),
})
const crm = entryForSpecs({
  navigation: [itemForSpecs('/crm/leads', 'Lead'), itemForSpecs('/crm/clients', 'Client')],
})
const admin = entryForSpecs({
  name: 'admin',
  basePath: '/admin',
  navigation: [itemForSpecs('/admin/users', 'User')],
})
const at = (path: string) => ({ path, matched: [] })

describe('what a role may open', () => {
  it('is in the navigation', () => {
    expect(allowedItems([crm, admin], readsOnly('Lead')).map(({ path }) => path)).toEqual([
      '/crm/leads',
    ])
  })

  it('follows the navigation item that the page belongs to', () => {
    expect(mayOpen(at('/crm/leads/7'), crm, readsOnly('Lead'))).toBe(true)
    expect(mayOpen(at('/crm/clients/7'), crm, readsOnly('Lead'))).toBe(false)
  })

  it('is no place of a remote none of whose items it may open', () => {
    expect(mayOpen(at('/admin'), admin, readsOnly('Lead'))).toBe(false)
    expect(mayOpen(at('/crm'), crm, readsOnly('Lead'))).toBe(true)
  })

  it('is everything that is public', () => {
    expect(mayOpen(at('/crm/leads'), { ...crm, frame: 'public' }, readsOnly())).toBe(true)
  })
})
