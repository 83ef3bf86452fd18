import { describe, expect, it } from 'vitest'

import { inCompileSlot } from './compile-slots'

const tick = () => new Promise((resolve) => setImmediate(resolve))

describe('inCompileSlot', () => {
  it('runs as many as there are slots, the others in order of arrival', async () => {
    const log: number[] = []
    let open = 0
    let most = 0
    const work = (index: number) => async () => {
      open += 1
      most = Math.max(most, open)
      log.push(index)
      await tick()
      open -= 1
    }
    await Promise.all([0, 1, 2, 3, 4].map((index) => inCompileSlot(2, work(index))))
    expect(most).toBe(2)
    expect(log).toEqual([0, 1, 2, 3, 4])
  })

  it('gives the slot back when the work fails', async () => {
    const failing = () => Promise.reject(new Error('broken'))
    await expect(inCompileSlot(1, failing)).rejects.toThrow('broken')
    await expect(inCompileSlot(1, () => Promise.resolve('made'))).resolves.toBe('made')
  })

  it('answers BUSY to the fifty-first who would wait', async () => {
    const all = Array.from({ length: 52 }, () => inCompileSlot(1, tick))
    const results = await Promise.allSettled(all)
    const refused = results.flatMap((result, index) =>
      result.status === 'rejected' ? [[index, result.reason]] : [],
    )
    expect(refused).toEqual([[51, expect.objectContaining({ code: 'BUSY' })]])
  })
})
