import { describe, expect, test } from 'vitest'

import { amountMinorSchema, idSchema, optionalTextSchema, textSchema } from './atoms.schema'

const codeOf = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues[0]?.message

describe('textSchema', () => {
  test('trims what was typed', () => {
    expect(textSchema().parse('  Айгүл ')).toBe('Айгүл')
  })

  test.each([
    ['nothing', '', 'required'],
    ['only spaces', '   ', 'required'],
    ['a NUL byte', 'a\u0000b', 'text_invalid'],
    ['a lone surrogate', 'a\ud800', 'text_invalid'],
    ['too many characters', 'x'.repeat(501), 'too_long'],
    ['no text at all', undefined, 'required'],
  ])('refuses %s', (_, value, code) => {
    expect(codeOf(textSchema().safeParse(value))).toBe(code)
  })

  test('keeps line breaks and every alphabet', () => {
    const text = 'Бірінші жол\nЕкінші: Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸ 👍'
    expect(textSchema().parse(text)).toBe(text)
  })
})

test('optional text that is empty is no text', () => {
  expect(optionalTextSchema().parse('  ')).toBeUndefined()
  expect(optionalTextSchema().parse(undefined)).toBeUndefined()
})

test.each([0, -1, 1.5, Number.NaN, 1e16, '100'])('an amount of %s is refused', (amount) => {
  expect(codeOf(amountMinorSchema.safeParse(amount))).toBe('amount_invalid')
})

test('an id that is no UUID is refused', () => {
  expect(codeOf(idSchema.safeParse('1; drop table clients'))).toBe('id_invalid')
})
