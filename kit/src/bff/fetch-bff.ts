const timeoutMs = 30_000

/** Same-origin only, and never without an end: a hanging server must become a failure one can see. */
export function fetchBff(input: RequestInfo | URL | string, init?: RequestInit): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  return fetch(input, { ...init, signal, credentials: 'same-origin' })
}
