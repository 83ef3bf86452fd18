import { expect, test } from 'vitest'
import * as z from 'zod'

import { makeFormKey } from './form-key'

test('a form key is a UUID, another one for each form', () => {
  const keys = Array.from({ length: 200 }, makeFormKey)
  for (const key of keys) expect(z.uuidv4().safeParse(key).success).toBe(true)
  expect(new Set(keys).size).toBe(keys.length)
})
