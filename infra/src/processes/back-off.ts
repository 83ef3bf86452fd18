const longestMs = 30_000
/** One that has run this long is taken for healthy again. */
export const stableMs = 60_000

/** How long to wait before the n-th restart in a row (n from 1): 0.5, 1, 2, … 30 s. */
export const restartDelayMs = (attempt: number): number =>
  Math.min(longestMs, 500 * 2 ** (attempt - 1))
