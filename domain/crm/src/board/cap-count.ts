/** Counting stops here: an exact count of everything costs more than the list beside it. */
const cap = 1000

/** One more than is shown, to learn whether there are more. */
export const countLimit = cap + 1

/** A count that was limited to `countLimit` rows, as people are told it. */
export const capCount = (count: number) => ({
  count: Math.min(count, cap),
  isCapped: count > cap,
})
