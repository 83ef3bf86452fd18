import type { TRPCClient, TRPCLink, TRPCRequestOptions } from '@trpc/client'
import {
  createTRPCClientProxy,
  createTRPCUntypedClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'

import { failCall } from './fail-call'
import { fetchBff } from './fetch-bff'

/** Our routers have no transformer: what travels is plain JSON. */
type PlainRouter = AnyTRPCRouter & { _def: { _config: { $types: { transformer: false } } } }

function linkTo(app: string): TRPCLink<PlainRouter> {
  const options = { url: `/api/${app}/trpc`, methodOverride: 'POST', fetch: fetchBff } as const
  return splitLink({
    condition: (op) => isNonJsonSerializable(op.input),
    true: httpLink<PlainRouter>(options),
    false: httpBatchLink<PlainRouter>({ ...options, maxItems: 10 }),
  })
}

type Call = (path: string, input?: unknown, options?: TRPCRequestOptions) => Promise<unknown>

/** Every failure leaves the client as a `BffError`; a call that the page itself gave up stays what it is. */
const failingAsOurs =
  (call: Call): Call =>
  (path, input, options) =>
    call(path, input, options).catch((failure: unknown) => {
      throw options?.signal?.aborted ? failure : failCall(failure)
    })

/**
 * Client of one BFF, by the type of its router. Calls of one moment travel together; queries go by
 * POST too, so that names and phones don't land in URLs and access logs.
 */
export function createBffClient<Router extends PlainRouter>(app: string): TRPCClient<Router> {
  const client = createTRPCUntypedClient<Router>({ links: [linkTo(app)] })
  const query = failingAsOurs(client.query.bind(client))
  const mutation = failingAsOurs(client.mutation.bind(client))
  return createTRPCClientProxy<Router>(Object.assign(client, { query, mutation }))
}
