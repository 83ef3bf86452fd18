import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { withFileLock } from './lock'
import { temporaryFolder } from './temporary-folder-for-specs'

it('lets one work at a time', async () => {
  const file = path.join(temporaryFolder(), 'a.lock')
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await wait(20)
    inside--
  }
  await Promise.all([1, 2, 3].map(() => withFileLock(file, work)))
  expect(most).toBe(1)
  expect(fs.existsSync(file)).toBe(false)
})

it('takes over the lock of a process that died', async () => {
  const file = path.join(temporaryFolder(), 'a.lock')
  fs.writeFileSync(file, '4194999 17')
  expect(await withFileLock(file, () => Promise.resolve('done'))).toBe('done')
})

it('gives up when a living process keeps it', async () => {
  const file = path.join(temporaryFolder(), 'a.lock')
  const second = withFileLock(file, () => withFileLock(file, () => Promise.resolve(), 100))
  await expect(second).rejects.toThrow('held by another process')
})
