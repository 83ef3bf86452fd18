import { describe, expect, it, vi } from 'vitest'

import type { Locale, RemoteDefinition } from '@zhancore/kit'

import { entryForSpecs } from '../registry/entry-for-specs'
import type { RegistryEntry } from '../registry/registry.schema'
import { RemoteLoadError } from '../registry/remote-load-error'
import { createRemotes } from './remotes'

const definition: RemoteDefinition = {
  name: 'crm',
  routes: () => [],
  messages: {
    ru: async () => ({ default: { title: 'Лиды' } }),
    kk: async () => ({ default: { title: 'Лидтер' } }),
    en: async () => ({ default: { title: 'Leads' } }),
  },
}

function setUp(entries: RegistryEntry[] = [entryForSpecs()]) {
  const load = vi.fn(async (_entry: RegistryEntry, _silences: number) => definition)
  const addMessages = vi.fn()
  const prepare = vi.fn(async () => {})
  const current: { entries: RegistryEntry[]; locale: Locale } = { entries, locale: 'ru' }
  const remotes = createRemotes({
    locale: () => current.locale,
    addMessages,
    prepare,
    load,
    fetchEntries: async () => new Map(current.entries.map((entry) => [entry.name, entry])),
  })
  return { remotes, load, addMessages, prepare, current }
}

describe('remotes of a page', () => {
  it('load a remote once, with the texts of the language', async () => {
    const { remotes, load, addMessages, prepare } = setUp()
    await remotes.refresh()
    await Promise.all([remotes.ensure('crm'), remotes.ensure('crm')])
    await remotes.ensure('crm')
    expect(load).toHaveBeenCalledTimes(1)
    expect(prepare).toHaveBeenCalledTimes(1)
    expect(addMessages.mock.calls).toEqual([['ru', 'crm', { title: 'Лиды' }]])
  })

  it('have the texts of a language that was chosen while they were loading', async () => {
    const { remotes, addMessages, current } = setUp()
    addMessages.mockImplementationOnce(() => (current.locale = 'kk'))
    await remotes.refresh()
    await remotes.ensure('crm')
    expect(addMessages).toHaveBeenLastCalledWith('kk', 'crm', { title: 'Лидтер' })
  })

  it('load another version when the registry names one', async () => {
    const { remotes, load, current } = setUp()
    await remotes.refresh()
    await remotes.ensure('crm')
    current.entries = [entryForSpecs({ version: 'v2', entry: '/remotes/crm/v2/remoteEntry.js' })]
    await remotes.refresh()
    const { entry } = await remotes.ensure('crm')
    expect([entry.version, load.mock.calls.length]).toEqual(['v2', 2])
  })

  it('try again after a failure, at another address after silence', async () => {
    const { remotes, load } = setUp()
    load.mockRejectedValueOnce(new RemoteLoadError('silent', 'crm'))
    load.mockRejectedValueOnce(new Error('dropped'))
    await remotes.refresh()
    await expect(remotes.ensure('crm')).rejects.toMatchObject({ reason: 'silent' })
    await expect(remotes.ensure('crm')).rejects.toMatchObject({ reason: 'failed' })
    await remotes.ensure('crm')
    expect(load.mock.calls.map(([, silences]) => silences)).toEqual([0, 1, 1])
  })

  it('say that a remote is not in the registry', async () => {
    const { remotes } = setUp([])
    await remotes.refresh()
    await expect(remotes.ensure('crm')).rejects.toMatchObject({ reason: 'missing' })
  })

  it('bring the texts of another language for what is loaded', async () => {
    const { remotes, addMessages } = setUp()
    await remotes.refresh()
    await remotes.ensure('crm')
    await remotes.loadMessages('kk')
    expect(addMessages).toHaveBeenLastCalledWith('kk', 'crm', { title: 'Лидтер' })
  })
})
