const failed = new Set<HTMLLinkElement>()

const isStyleSheet = (target: EventTarget | null): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet'

/** Notes each style sheet that could not be had: afterwards its link looks like any other. */
export function watchStyleSheets(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (isStyleSheet(target)) failed.add(target)
    },
    true, // such events don't bubble
  )
}

const reload = (link: HTMLLinkElement) =>
  new Promise<void>((resolve, reject) => {
    const fresh = document.createElement('link')
    fresh.rel = 'stylesheet'
    fresh.crossOrigin = link.crossOrigin
    fresh.href = link.href
    fresh.onload = () => resolve()
    fresh.onerror = () => reject(new TypeError(`style sheet ${link.href}`))
    failed.delete(link)
    link.replaceWith(fresh)
  })

/**
 * Asks again for the style sheets that failed: Vite asks for each only once a page, and would show the
 * next try unstyled. Rejects when one fails again.
 */
export async function healCss(): Promise<void> {
  await Promise.all([...failed].map(reload))
}

const basesByRemote = new Map<string, Set<string>>()

/** Of the versions of a remote that this page has seen, only one may dress it: the one at `base`. */
export function switchCss(name: string, base: string): void {
  const bases = basesByRemote.get(name) ?? new Set<string>()
  basesByRemote.set(name, bases.add(base))
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const own = [...bases].find((known) => link.href.startsWith(known))
    if (own) link.disabled = own !== base
  }
}
