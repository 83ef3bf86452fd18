const patienceMs = 4_000

const mainOf = () => document.querySelector('main')

/** People who went on meanwhile, into a field of the new page, are left where they are. */
const isBusyInside = (main: Element) =>
  document.activeElement !== main && main.contains(document.activeElement)

function focus(heading: HTMLElement): void {
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

let stopWaiting: (() => void) | undefined

/**
 * Moves the focus to the heading of the page that has just been opened, so that screen readers and the
 * keyboard start there. Waits for it up to 4 s, since pages come late.
 */
export function focusHeading(): void {
  stopWaiting?.()
  const main = mainOf()
  if (!main) return
  const tryNow = () => {
    const heading = main.querySelector<HTMLElement>('h1')
    if (heading && !isBusyInside(main)) focus(heading)
    if (heading) stopWaiting?.()
  }
  const observer = new MutationObserver(tryNow)
  const timer = setTimeout(() => stopWaiting?.(), patienceMs)
  stopWaiting = () => {
    observer.disconnect()
    clearTimeout(timer)
    stopWaiting = undefined
  }
  observer.observe(main, { childList: true, subtree: true })
  tryNow()
}
