import { expect, it } from 'vitest'

import { connectionFailure } from './connection-failure'

const url = 'postgresql://crm:secret@db.example:5432/crm'
const failing = (code: string) => connectionFailure(url, Object.assign(new Error('x'), { code }))

it('says what is wrong and what to do, without the password', () => {
  const failure = failing('28P01')
  expect(failure.message).toBe(
    'PostgreSQL at db.example:5432/crm cannot be used. It refuses the password.',
  )
  expect(failure.nextStep).toBe('Correct user and password in DATABASE_URL.')
})

it.each([
  ['ECONNREFUSED', 'Nobody answers there'],
  ['ENOTFOUND', 'no machine of that name'],
  ['3D000', 'no database of that name'],
])('explains %s', (code, text) => {
  expect(failing(code).message).toContain(text)
})
