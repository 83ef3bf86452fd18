import { AsyncLocalStorage } from 'node:async_hooks'

interface RequestScope {
  requestId: string
}

const scopes = new AsyncLocalStorage<RequestScope>()

/** Runs `work` so that every log line written inside carries this request id. */
export function runWithRequest<Result>(requestId: string, work: () => Result): Result {
  return scopes.run({ requestId }, work)
}

/** Request id of the work going on, or `undefined` outside of any. */
export function currentRequestId(): string | undefined {
  return scopes.getStore()?.requestId
}
