/** Does `work` for every item, at most `limit` at a time; the first failure ends it. Results in order. */
export async function inParallel(limit, items, work) {
  const results = []
  let next = 0
  async function lane() {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index], index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane))
  return results
}
