import fs from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { ensureSecret } from './private-file'
import { temporaryFolder } from './temporary-folder-for-specs'

it('makes a secret once, for its owner only', () => {
  const file = path.join(temporaryFolder(), 'inner', 'secret')
  const secret = ensureSecret(file)
  expect(secret.length).toBeGreaterThanOrEqual(43)
  expect(ensureSecret(file)).toBe(secret)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
})
