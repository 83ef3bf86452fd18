import { expect } from 'vitest'

import type { ErrorCode } from '@zhancore/core'

/** Expects a call to be refused with this code, and answers its details. */
export async function expectRefusal(call: Promise<unknown>, code: ErrorCode, details?: object) {
  const expected = details ? { code, details } : { code }
  await expect(call).rejects.toMatchObject(expected)
}
