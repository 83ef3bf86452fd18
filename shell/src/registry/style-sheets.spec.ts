// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { afterEach, describe, expect, it } from 'vitest'

import { healCss, switchCss, watchStyleSheets } from './style-sheets'

function addSheet(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
  return link
}

describe('style sheets of a remote', () => {
  afterEach(() => document.head.replaceChildren())

  it('dress it only in the version in use', () => {
    const old = addSheet('https://crm.kz/remotes/crm/v1/a.css')
    switchCss('crm', 'https://crm.kz/remotes/crm/v1/')
    const fresh = addSheet('https://crm.kz/remotes/crm/v2/a.css')
    const other = addSheet('https://crm.kz/remotes/admin/v1/a.css')
    switchCss('crm', 'https://crm.kz/remotes/crm/v2/')
    expect([old, fresh, other].map((link) => Boolean(link.disabled))).toEqual([true, false, false])
    switchCss('crm', 'https://crm.kz/remotes/crm/v1/')
    expect([old.disabled, fresh.disabled]).toEqual([false, true])
  })

  it('are asked for again when they failed', async () => {
    watchStyleSheets()
    const dead = addSheet('https://crm.kz/remotes/crm/v1/b.css')
    dead.dispatchEvent(new Event('error'))
    const healed = healCss()
    const fresh = document.querySelector('link')
    expect(fresh).not.toBe(dead)
    expect(fresh?.href).toBe(dead.href)
    await expect(healed).resolves.toBeUndefined()
  })
})
