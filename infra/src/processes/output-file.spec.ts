import fs from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { lastOutput, openOutputFile } from './output-file'

it('keeps the last lines of a process', () => {
  const dir = temporaryFolder()
  const file = openOutputFile(dir, 'crm')
  fs.writeSync(file, 'one\ntwo\nthree\n')
  fs.closeSync(file)
  expect(lastOutput(dir, 'crm', 2)).toBe('two\nthree')
  expect(lastOutput(dir, 'nobody')).toBe('')
})

it('makes room when the file is long', () => {
  const dir = temporaryFolder()
  fs.writeFileSync(path.join(dir, 'crm.out.log'), Buffer.alloc(5_000_001))
  fs.closeSync(openOutputFile(dir, 'crm'))
  expect(fs.statSync(path.join(dir, 'crm.out.log')).size).toBe(0)
  expect(fs.existsSync(path.join(dir, 'crm.out.log.1'))).toBe(true)
})
