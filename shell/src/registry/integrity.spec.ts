import { afterEach, describe, expect, it } from 'vitest'

import { entryForSpecs } from './entry-for-specs'
import { announceIntegrity, integrityOf } from './integrity'

const entry = entryForSpecs({
  integrity: { 'remoteEntry.js': 'sha384-e', 'assets/a.js': 'sha384-a' },
})
const url = (query = '') => new URL(`https://crm.kz/remotes/crm/v1/remoteEntry.js${query}`)

describe('hashes of a remote', () => {
  afterEach(() => document.head.replaceChildren())

  it('are named by the address of each script', () => {
    expect(integrityOf(entry, url())).toEqual({
      'https://crm.kz/remotes/crm/v1/remoteEntry.js': 'sha384-e',
      'https://crm.kz/remotes/crm/v1/assets/a.js': 'sha384-a',
    })
  })

  it('cover the entry that is asked for once more', () => {
    expect(integrityOf(entry, url('?retry=1'))[url('?retry=1').href]).toBe('sha384-e')
  })

  it('are told to the browser with the nonce of the page', () => {
    const meta = document.createElement('meta')
    meta.setAttribute('property', 'csp-nonce')
    document.head.append(Object.assign(meta, { nonce: 'abc' }))
    announceIntegrity(entry, url())
    const map = document.querySelector<HTMLScriptElement>('script[type="importmap"]')
    expect(map?.nonce).toBe('abc')
    expect(JSON.parse(map?.textContent ?? '')).toEqual({ integrity: integrityOf(entry, url()) })
  })

  it('are not told without a nonce, since the browser would refuse the map', () => {
    announceIntegrity(entry, url('?other=1'))
    expect(document.querySelector('script')).toBeNull()
  })
})
