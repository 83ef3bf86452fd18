/**
 * Does `work` for every item, at most `limit` at a time. Results in order. After a failure nothing
 * new begins; what is under way is waited for, then the failure is thrown.
 */
export async function inParallel(limit, items, work) {
  const results = []
  let next = 0
  async function lane() {
    while (next < items.length) {
      const index = next++
      try {
        results[index] = await work(items[index], index)
      } catch (error) {
        next = items.length
        throw error
      }
    }
  }
  const lanes = Array.from({ length: Math.min(limit, items.length) }, lane)
  const outcomes = await Promise.allSettled(lanes)
  const failed = outcomes.find(({ status }) => status === 'rejected')
  if (failed) throw failed.reason
  return results
}
