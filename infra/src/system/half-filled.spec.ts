import { expect, it } from 'vitest'

import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import {
  forgetInterruption,
  isHalfFilled,
  noticingInterruption,
  refuseHalfFilled,
} from './half-filled'

it('knows a filling that did not end well, until it is forgotten', async () => {
  const dir = temporaryFolder()
  const broken = noticingInterruption(dir, () => Promise.reject(new Error('interrupted')))
  await expect(broken).rejects.toThrow('interrupted')
  expect(isHalfFilled(dir)).toBe(true)
  expect(() => refuseHalfFilled(dir)).toThrow(/interrupted while it put demo data/)
  forgetInterruption(dir)
  expect(isHalfFilled(dir)).toBe(false)
})

it('has nothing to tell of one that ended well', async () => {
  const dir = temporaryFolder()
  await noticingInterruption(dir, () => Promise.resolve())
  expect(isHalfFilled(dir)).toBe(false)
  expect(() => refuseHalfFilled(dir)).not.toThrow()
})
