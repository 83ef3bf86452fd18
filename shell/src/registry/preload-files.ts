import { integrityOf } from './integrity'
import type { RegistryEntry } from './registry.schema'

const asked = new Map<string, Promise<void>>()

/** Resolves when the browser has the file, and for a script: when its hash was the right one. */
function preloadFile(href: string, integrity?: string): Promise<void> {
  const link = document.createElement('link')
  const isStyle = href.endsWith('.css')
  link.rel = isStyle ? 'preload' : 'modulepreload'
  if (isStyle) link.as = 'style'
  if (integrity) link.integrity = integrity
  link.crossOrigin = ''
  link.href = href
  const done = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () =>
      reject(new Error(`not loaded, or not the file that was published: ${href}`))
  })
  document.head.append(link)
  return done
}

function preloadOnce(href: string, integrity?: string): Promise<void> {
  const known = asked.get(href)
  if (known) return known
  const work = preloadFile(href, integrity)
  asked.set(href, work)
  work.catch(() => asked.delete(href))
  return work
}

/**
 * Asks at once for all files that the remote needs first: the federation runtime would ask for them one
 * after another. Their hashes are checked here too, so that a wrong one stops the remote before any of it
 * runs, whether or not this page may add an import map. Rejects for the first file that can't be had.
 */
export async function preloadFiles(entry: RegistryEntry, entryUrl: URL): Promise<void> {
  if (!document.createElement('link').relList.supports('modulepreload')) return
  const hashes = integrityOf(entry, entryUrl)
  const urls = entry.preload.map((file) =>
    file === entryUrl.pathname.split('/').at(-1) ? entryUrl : new URL(file, entryUrl),
  )
  const files = urls.map(({ href }) => ({ href, isStyle: href.endsWith('.css') }))
  // a style sheet that fails is told by its own loading, which knows how to ask for it again
  const scripts = files.filter(({ isStyle }) => !isStyle)
  files
    .filter(({ isStyle }) => isStyle)
    .forEach(({ href }) => void preloadOnce(href).catch(() => {}))
  await Promise.all(scripts.map(({ href }) => preloadOnce(href, hashes[href])))
}
