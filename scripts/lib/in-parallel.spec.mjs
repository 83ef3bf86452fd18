import { setTimeout as wait } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { inParallel } from './in-parallel.mjs'

it('works on two at a time and keeps the order of results', async () => {
  let now = 0
  let most = 0
  const results = await inParallel(2, [30, 5, 10], async (ms) => {
    most = Math.max(most, ++now)
    await wait(ms)
    now--
    return ms
  })
  expect(results).toEqual([30, 5, 10])
  expect(most).toBe(2)
})

it('begins nothing new after a failure, and ends what is under way', async () => {
  const ended = []
  const work = async (name) => {
    if (name === 'broken') throw new Error('broken')
    await wait(10)
    ended.push(name)
  }
  await expect(inParallel(2, ['slow', 'broken', 'never'], work)).rejects.toThrow('broken')
  expect(ended).toEqual(['slow'])
})
