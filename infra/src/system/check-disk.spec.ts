import fs from 'node:fs'
import path from 'node:path'

import { expect, it, vi } from 'vitest'

import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { checkDataFolder } from './check-disk'

it('makes the data folder', () => {
  const dir = path.join(temporaryFolder(), 'a', 'b')
  checkDataFolder(dir)
  expect(fs.existsSync(dir)).toBe(true)
})

it('refuses a disk that is nearly full, and a path that is no folder', () => {
  const dir = temporaryFolder()
  const full = Object.assign(fs.statfsSync(dir), { bavail: 10 })
  vi.spyOn(fs, 'statfsSync').mockReturnValueOnce(full)
  expect(() => checkDataFolder(dir)).toThrow(/Only 0 MB are free/)
  const file = path.join(dir, 'file')
  fs.writeFileSync(file, '')
  expect(() => checkDataFolder(file)).toThrow(/cannot be written/)
})
