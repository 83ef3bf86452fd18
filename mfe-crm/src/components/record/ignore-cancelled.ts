import { TransitionCancelled } from '../../composables/use-transition'

/** Closing a dialog is no failure; anything else is. */
export function ignoreCancelled(failure: unknown): void {
  if (!(failure instanceof TransitionCancelled)) throw failure
}
