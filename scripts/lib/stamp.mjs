import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { cacheDir } from './root.mjs'

const file = (name) => path.join(cacheDir, 'stamps', name)

/** Short hash of a text or buffer. */
export const hashOf = (data) => createHash('sha256').update(data).digest('hex')

/** Whether `name` was last done for exactly this value. */
export function isStamped(name, value) {
  try {
    return fs.readFileSync(file(name), 'utf8') === value
  } catch {
    return false
  }
}

/** Remembers that `name` is done for this value. */
export function stamp(name, value) {
  fs.mkdirSync(path.dirname(file(name)), { recursive: true })
  fs.writeFileSync(file(name), value)
}
