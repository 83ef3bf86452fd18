import { emitBus } from '../bus'
import { type BffError, toCallError } from './bff-error'

/** A failed call as a `BffError`; tells the page when the session is over. */
export function failCall(failure: unknown): BffError {
  const error = toCallError(failure)
  if (error.code === 'unauthenticated') emitBus('session-ended', { requestId: error.requestId })
  return error
}
