/** Why a letter did not leave, in words of the server or the network. */
export interface DeliveryFailure {
  reason: string
  /** the server refused this very letter or receiver for good: another try would only annoy it */
  isPermanent: boolean
}

const notPrintable = /\p{Cc}+/gu

/** Reads what was thrown while a letter was being sent. */
export function readFailure(error: unknown): DeliveryFailure {
  const reason = error instanceof Error ? error.message : 'unknown'
  return {
    reason: reason.replace(notPrintable, ' ').trim().slice(0, 500),
    isPermanent: refusedForGood(error),
  }
}

/** Only an answer to this letter counts: a wrong password (535) is ours to mend, and the letter waits. */
function refusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('responseCode' in error)) return false
  const isAboutLetter = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  return isAboutLetter && typeof error.responseCode === 'number' && error.responseCode >= 500
}
