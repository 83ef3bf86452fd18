import type { TRPCClient, TRPCLink } from '@trpc/client'
import {
  createTRPCClient,
  createTRPCUntypedClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'

import { emitBus } from '../bus'
import { toBffError } from './bff-error'

/** Our routers have no transformer: what travels is plain JSON. */
type PlainRouter = AnyTRPCRouter & { _def: { _config: { $types: { transformer: false } } } }

const timeoutMs = 30_000

/** Same-origin only, and never without an end: a hanging server must become a failure one can see. */
const fetchWithTimeout = (input: RequestInfo | URL | string, init?: RequestInit) => {
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  return fetch(input, { ...init, signal, credentials: 'same-origin' })
}

/** Every failure leaves the client as a `BffError`; a call that the page itself gave up stays what it is. */
const errorLink: TRPCLink<PlainRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) =>
      next(op).subscribe({
        next: (value) => observer.next(value),
        complete: () => observer.complete(),
        error: (failure) => {
          if (op.signal?.aborted) return observer.error(failure)
          const error = toBffError(failure)
          if (error.code === 'unauthenticated') emitBus('session-ended', error)
          observer.error(error)
        },
      }),
    )

const linksTo = (app: string): TRPCLink<PlainRouter>[] => {
  const options = {
    url: `/api/${app}/trpc`,
    methodOverride: 'POST',
    fetch: fetchWithTimeout,
  } as const
  return [
    errorLink,
    splitLink({
      condition: (op) => isNonJsonSerializable(op.input),
      true: httpLink<PlainRouter>(options),
      false: httpBatchLink<PlainRouter>({ ...options, maxItems: 10 }),
    }),
  ]
}

/**
 * Client of one BFF, by the type of its router. Calls of one moment travel together; queries go by
 * POST too, so that names and phones don't land in URLs and access logs.
 */
export function createBffClient<Router extends PlainRouter>(app: string): TRPCClient<Router> {
  return createTRPCClient<Router>({ links: linksTo(app) })
}

/** Calls by the procedure's name; the caller checks what comes back. For the shell, which is released apart from every BFF. */
export interface UntypedBffClient {
  query: (procedure: string, input?: unknown) => Promise<unknown>
  mutation: (procedure: string, input?: unknown) => Promise<unknown>
}

/** The same client without types. */
export function createUntypedBffClient(app: string): UntypedBffClient {
  return createTRPCUntypedClient<PlainRouter>({ links: linksTo(app) })
}
