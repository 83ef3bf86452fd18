import { expect, it } from 'vitest'

import { serializeError } from './serialize-error'

it('tells type, message, code and frames, and nothing that a library added', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (phone)=(+77011234567) already exists.',
  })
  const told = serializeError(error)
  expect(told).toMatchObject({ type: 'Error', message: 'duplicate key', code: '23505' })
  expect(told.stack).toMatch(/^ {4}at /)
  expect(JSON.stringify(told)).not.toContain('7011234567')
})

it('leaves out the arguments that Prisma prints before the reason', () => {
  const error = new Error('Invalid invocation:\n{ name: "Айгүль" }\n\nUnique constraint failed')
  error.name = 'PrismaClientKnownRequestError'
  expect(serializeError(error).message).toBe('Unique constraint failed')
})

it('follows causes, but not for ever', () => {
  const error = new Error('loop')
  error.cause = error
  expect(serializeError(error).cause?.cause?.cause?.cause).toBeUndefined()
})

it('tells of what is no error at all', () => {
  expect(serializeError('mail to a@b.kz failed')).toEqual({
    type: 'string',
    message: 'mail to [email] failed',
  })
})
