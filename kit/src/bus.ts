/** What shell and remotes tell each other, with what it carries. */
export interface BusEvents {
  /** a BFF answered that the session no longer stands */
  'session-ended': { requestId?: string }
  /** someone signed in or out in this page */
  'session-changed': { userId: string | null }
}

const key = Symbol.for('zhancore.bus')

/** One target for the page, whatever copy of this module asks first. */
function target(): EventTarget {
  const known: unknown = Reflect.get(globalThis, key)
  if (known instanceof EventTarget) return known
  const made = new EventTarget()
  Reflect.set(globalThis, key, made)
  return made
}

/** Tells everyone in this page. */
export function emitBus<Name extends keyof BusEvents>(name: Name, detail: BusEvents[Name]): void {
  target().dispatchEvent(new CustomEvent(name, { detail }))
}

/** Listens; returns the function that ends it. */
export function onBus<Name extends keyof BusEvents>(
  name: Name,
  listener: (detail: BusEvents[Name]) => void,
): () => void {
  const handle = (event: Event) => {
    if (event instanceof CustomEvent) listener(event.detail)
  }
  target().addEventListener(name, handle)
  return () => target().removeEventListener(name, handle)
}
