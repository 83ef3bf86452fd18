import { computed, shallowRef } from 'vue'

import type { Locale, MessageTree, RemoteDefinition } from '@zhancore/kit'

import { fetchRegistry } from '../registry/fetch-registry'
import { loadRemoteDefinition } from '../registry/load-remote'
import type { Registry, RegistryEntry } from '../registry/registry.schema'
import { RemoteLoadError } from '../registry/remote-load-error'

/** A remote whose code and texts are in the page. */
export interface LoadedRemote {
  entry: RegistryEntry
  definition: RemoteDefinition
}

interface RemotesOptions {
  locale: () => Locale
  /** adds texts of a language under a remote's name */
  addMessages: (locale: Locale, name: string, texts: MessageTree) => void
  /** brings in what the remote needs of the shell before it runs */
  prepare?: (entry: RegistryEntry) => Promise<void>
  load?: typeof loadRemoteDefinition
  fetchEntries?: typeof fetchRegistry
}

/** The remotes of this page: which there are, and what is loaded of them. */
export function createRemotes(options: RemotesOptions) {
  const { load = loadRemoteDefinition, fetchEntries = fetchRegistry, prepare } = options
  const registry = shallowRef<Registry>(new Map())
  const loaded = new Map<string, LoadedRemote>()
  const running = new Map<string, Promise<LoadedRemote>>()
  const silences = new Map<string, number>()

  const addTexts = async ({ entry, definition }: LoadedRemote, locale: Locale) => {
    const texts = await definition.messages[locale]()
    options.addMessages(locale, entry.name, texts.default)
  }

  async function start(entry: RegistryEntry): Promise<LoadedRemote> {
    const silent = silences.get(entry.entry) ?? 0
    try {
      const [definition] = await Promise.all([load(entry, silent), prepare?.(entry)])
      const remote = { entry, definition }
      const locale = options.locale()
      await addTexts(remote, locale)
      // somebody chose another language while this was loading
      if (options.locale() !== locale) await addTexts(remote, options.locale())
      loaded.set(entry.name, remote)
      return remote
    } catch (cause) {
      const failure = RemoteLoadError.from(cause, entry.name)
      if (failure.reason === 'silent') silences.set(entry.entry, silent + 1)
      throw failure
    }
  }

  return {
    registry,
    entries: computed(() => [...registry.value.values()]),
    /** Reads the registry again; remotes are swapped when they are entered next. Throws. */
    async refresh() {
      registry.value = await fetchEntries()
    },
    /** The remote in the registry's version, loaded if it is not. Throws `RemoteLoadError`. */
    ensure(name: string): Promise<LoadedRemote> {
      const entry = registry.value.get(name)
      if (!entry) return Promise.reject(new RemoteLoadError('missing', name))
      const present = loaded.get(name)
      if (present?.entry.entry === entry.entry) return Promise.resolve(present)
      const work =
        running.get(entry.entry) ?? start(entry).finally(() => running.delete(entry.entry))
      running.set(entry.entry, work)
      return work
    },
    /** Loads the texts of every loaded remote in another language. Throws when one can't be had. */
    async loadMessages(locale: Locale) {
      await Promise.all([...loaded.values()].map((remote) => addTexts(remote, locale)))
    },
  }
}

export type Remotes = ReturnType<typeof createRemotes>
