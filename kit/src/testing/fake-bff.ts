import type { BffErrorDetails } from '../bff/bff-error'

const statusByCode: Record<string, number> = {
  invalid_input: 400,
  transition_requirement_missing: 400,
  unauthenticated: 401,
  sign_in_failed: 401,
  forbidden: 403,
  not_found: 404,
  too_many_attempts: 429,
  service_unavailable: 503,
  unexpected: 500,
}

/** A refusal as our BFFs answer it; a handler returns or throws it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly details: BffErrorDetails = {},
    readonly httpStatus = statusByCode[code] ?? 409,
  ) {
    super(code)
  }
}

/** The procedure refuses with this code, as our BFFs do; other codes than the usual count as a conflict. */
export const refuse = (code: string, details?: BffErrorDetails) => new Refusal(code, details)

/** What a procedure answers to its input, by the procedure's name. */
export type BffHandlers = Record<string, (input: never) => unknown>

interface Call {
  procedure: string
  input: unknown
}

const requestId = 'test-request'

const wireError = ({ code, details, httpStatus }: Refusal) => ({
  error: {
    message: code,
    code: -32000,
    data: { code, httpStatus, error: { code, details, requestId } },
  },
})

async function answer(handlers: BffHandlers, { procedure, input }: Call): Promise<object> {
  const handler: ((input: never) => unknown) | undefined = handlers[procedure]
  if (!handler) return wireError(new Refusal('not_found', {}, 404))
  try {
    const data = await handler(input as never)
    return data instanceof Refusal ? wireError(data) : { result: { data: data ?? null } }
  } catch (failure) {
    return wireError(failure instanceof Refusal ? failure : new Refusal('unexpected'))
  }
}

/** The calls that one HTTP request carries: `/api/crm/trpc/listLeads,getLead?batch=1`. */
async function readCalls(request: Request): Promise<{ calls: Call[]; isBatch: boolean }> {
  const url = new URL(request.url)
  const isBatch = url.searchParams.has('batch')
  const names = decodeURIComponent(url.pathname.split('/trpc/')[1] ?? '').split(',')
  const isJson = request.headers.get('content-type')?.includes('json')
  const body: unknown = isJson
    ? JSON.parse((await request.text()) || 'null')
    : await request.formData()
  const inputs = isBatch && typeof body === 'object' && body !== null ? Object.values(body) : [body]
  return { calls: names.map((procedure, at) => ({ procedure, input: inputs[at] })), isBatch }
}

/** Stands in for `fetch`: answers tRPC calls by the handlers, and remembers them. */
export function createFakeBff(handlers: BffHandlers) {
  const seen: Call[] = []
  const fakeFetch: typeof fetch = async (input, init) => {
    const target = input instanceof Request ? input : new URL(input, 'http://localhost')
    const { calls, isBatch } = await readCalls(new Request(target, init))
    seen.push(...calls)
    const answers = await Promise.all(calls.map((call) => answer(handlers, call)))
    return Response.json(isBatch ? answers : answers[0])
  }
  const calls = (procedure: string) =>
    seen.filter((call) => call.procedure === procedure).map((call) => call.input)
  return { fetch: fakeFetch, calls }
}
