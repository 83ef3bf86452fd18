import { describe, expect, it } from 'vitest'

import { BffError, isBffError, toBffError, toCallError } from './bff-error'

const onWire = (code: string, httpStatus: number, details = {}) => ({
  data: { code: 'CONFLICT', httpStatus, error: { code, details, requestId: 'r-1' } },
})

describe('a failure of a call', () => {
  it('is what the BFF says', () => {
    const details = { current: { version: 4 } }
    const error = toCallError(onWire('version_conflict', 409, details))
    expect(error).toMatchObject({
      code: 'version_conflict',
      kind: 'conflict',
      details,
      requestId: 'r-1',
    })
  })

  it.each([
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [429, 'throttled'],
    [503, 'unavailable'],
    [500, 'unavailable'],
  ])('with status %s is %s', (status, kind) => {
    expect(toCallError(onWire('x', status)).kind).toBe(kind)
  })

  it.each(['TRPCClientError', 'TypeError', 'SyntaxError', 'TimeoutError'])(
    'without an answer of a BFF (%s) means that the service is unavailable',
    (name) => {
      const failure = Object.assign(new Error('x'), { name })
      expect(toCallError(failure)).toMatchObject({
        code: 'service_unavailable',
        kind: 'unavailable',
      })
    },
  )
})

it('takes a mistake of the page for what it is', () => {
  expect(toBffError(new TypeError('undefined is not a function')).code).toBe('unexpected')
})

it('knows the error of another copy of this module', () => {
  const foreign = Object.assign(new Error('forbidden'), { name: 'BffError', code: 'forbidden' })
  expect(isBffError(foreign)).toBe(true)
  expect(toBffError(foreign)).toBe(foreign)
  expect(new BffError({ code: 'forbidden', httpStatus: 403 }).kind).toBe('forbidden')
})
