import { loadRemote, registerRemotes } from '@module-federation/runtime'

import type { RemoteDefinition } from '@zhancore/kit'

import { mismatches } from './compatibility'
import { announceIntegrity } from './integrity'
import { preloadFiles } from './preload-files'
import type { RegistryEntry } from './registry.schema'
import { RemoteLoadError } from './remote-load-error'
import { switchCss } from './style-sheets'

const timeoutMs = 10_000

interface RemoteModule {
  default: RemoteDefinition
}

/** An entry that never answers stays pending for ever: the federation runtime has no time-out. */
function withTimeout<Result>(work: Promise<Result>, name: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RemoteLoadError('silent', name)), timeoutMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function assertLoadable(entry: RegistryEntry): void {
  const wrong = mismatches(entry)
  if (wrong.length > 0)
    throw new RemoteLoadError('incompatible', `${entry.name}: ${wrong.join(', ')}`)
  // fail closed: whoever can leave the hashes out could change the files too
  const isSigned = Object.keys(entry.integrity).length > 0
  if (!isSigned && !import.meta.env.DEV) throw new RemoteLoadError('untrusted', entry.name)
}

/** Another query makes the browser ask again for an entry that hangs: it would wait for the first answer. */
function entryUrlOf(entry: RegistryEntry, silences: number): URL {
  const url = new URL(entry.entry, location.origin)
  if (silences > 0) url.searchParams.set('retry', String(silences))
  return url
}

/**
 * Loads what the remote of this entry exposes; `silences` tells how many tries got no answer at all.
 * Throws `RemoteLoadError`.
 */
export async function loadRemoteDefinition(
  entry: RegistryEntry,
  silences: number,
): Promise<RemoteDefinition> {
  assertLoadable(entry)
  const url = entryUrlOf(entry, silences)
  announceIntegrity(entry, url)
  registerRemotes([{ name: entry.name, entry: url.href, type: 'module' }], { force: true })
  switchCss(entry.name, new URL('.', url).href)
  try {
    await withTimeout(preloadFiles(entry, url), entry.name)
    const module = await withTimeout(loadRemote<RemoteModule>(`${entry.name}/remote`), entry.name)
    if (!module?.default) throw new Error('exposes nothing')
    return module.default
  } catch (cause) {
    throw RemoteLoadError.from(cause, entry.name)
  }
}
