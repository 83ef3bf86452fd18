const sheets = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]

const reload = (link: HTMLLinkElement) =>
  new Promise<void>((resolve, reject) => {
    const fresh = document.createElement('link')
    fresh.rel = 'stylesheet'
    fresh.crossOrigin = link.crossOrigin
    fresh.href = link.href
    fresh.onload = () => resolve()
    fresh.onerror = () => reject(new Error(`style sheet ${link.href}`))
    link.replaceWith(fresh)
  })

/**
 * Asks again for style sheets below the address that failed: Vite asks for each only once a page, and
 * would show the remote unstyled. Rejects when one fails again.
 */
export async function healCss(base: string): Promise<void> {
  const dead = sheets().filter(
    (link) => link.href.startsWith(base) && !link.sheet && !link.disabled,
  )
  await Promise.all(dead.map(reload))
}

const basesByRemote = new Map<string, Set<string>>()

/** Of the versions of a remote that this page has seen, only one may dress it: the one at `base`. */
export function switchCss(name: string, base: string): void {
  const bases = basesByRemote.get(name) ?? new Set<string>()
  basesByRemote.set(name, bases.add(base))
  for (const link of sheets()) {
    const own = [...bases].find((known) => link.href.startsWith(known))
    if (own) link.disabled = own !== base
  }
}
