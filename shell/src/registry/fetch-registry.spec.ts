import { describe, expect, it, vi } from 'vitest'

import { entryForSpecs } from './entry-for-specs'
import { fetchRegistry, parseRegistry } from './fetch-registry'

describe('the registry', () => {
  it('keeps the remotes in their order', () => {
    const admin = entryForSpecs({ name: 'admin', order: 30 })
    const crm = entryForSpecs({ name: 'crm', order: 10 })
    expect([...parseRegistry({ remotes: { admin, crm } }).keys()]).toEqual(['crm', 'admin'])
  })

  it('leaves out an entry that makes no sense, and no other', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const remotes = { crm: entryForSpecs(), broken: { name: 'broken', frame: 'sideways' } }
    expect([...parseRegistry({ remotes }).keys()]).toEqual(['crm'])
  })

  it('takes fields that it does not know', () => {
    const crm = { ...entryForSpecs(), canary: { share: 10 } }
    expect(parseRegistry({ remotes: { crm } }).get('crm')?.version).toBe('v1')
  })

  it('is refused when the server answers with an error', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    await expect(fetchRegistry()).rejects.toThrow('503')
  })
})
