import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DomainError } from '@zhancore/core'

import { normalizePhone, parsePhone } from './phone'
import { phoneSchema } from './phone.schema'

describe('parsePhone', () => {
  it.each([
    '8 (701) 765 43 21',
    '8-701-765-43-21',
    '7017654321',
    '77017654321',
    '+7 701 765 43 21',
    '(+7) 701 7654321',
    '+8 701 765 43 21',
    '00 7 701 765 43 21',
    '８７０１７６５４３２１',
    '＋７ ７０１ ７６５ ４３ ２１',
    'тел: 8-701-765-43-21',
    'моб. 87017654321',
    '\u00a08\u00a0701\u00a0765\u201143\u201121 ',
  ])('reads %j as one Kazakh mobile number', (typed) => {
    expect(parsePhone(typed)).toMatchObject({ e164: '+77017654321', type: 'mobile', country: 'KZ' })
  })

  it.each([
    '+7 701 765 43 21 доб. 12',
    '8 701 765 43 21, доб 12',
    '87017654321x12',
    '87017654321 #12',
  ])('keeps the extension of %j apart', (typed) => {
    expect(parsePhone(typed)).toMatchObject({ e164: '+77017654321', extension: '12' })
  })

  it.each([
    ['+7 727 250 00 00', '+77272500000', 'landline', 'KZ'],
    ['8 7172 55 66 77', '+77172556677', 'landline', 'KZ'],
    ['8 916 123 45 67', '+79161234567', 'mobile', 'RU'],
    ['+7 800 555 35 35', '+78005553535', 'other', 'RU'],
    ['+996 555 123 456', '+996555123456', 'mobile', 'KG'],
    ['8 10 996 555 123456', '+996555123456', 'mobile', 'KG'],
    ['+998 90 123 45 67', '+998901234567', 'mobile', 'UZ'],
  ])('reads %j as %s', (typed, e164, type, country) => {
    expect(parsePhone(typed)).toMatchObject({ e164, type, country })
  })

  it.each([
    '+7 799 000 00 00',
    '+7 601 123 45 67',
    '+7 123 456 78 90',
    '+7701765432',
    '+770176543211',
    '112',
    '+',
    '',
    'позвоните мне',
    '8 701 765 43 21; drop table client',
    '+7 701 765 43 21 <script>',
    '8701765\u00004321',
  ])('refuses %j', (typed) => {
    expect(parsePhone(typed)).toBeUndefined()
  })

  it('never throws, and what it returns reads back as itself', () => {
    const phoneLike = fc.string({
      unit: fc.constantFrom(...'0123456789+-() .доб#x,'),
      maxLength: 24,
    })
    fc.assert(
      fc.property(fc.oneof(phoneLike, fc.string()), (typed) => {
        const phone = parsePhone(typed)
        if (!phone) return
        expect(phone.e164).toMatch(/^\+\d{8,15}$/)
        expect(parsePhone(phone.e164)?.e164).toBe(phone.e164)
        expect(phoneSchema.safeParse(typed).success).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads every way of typing a number alike', () => {
    const subscriber = fc.integer({ min: 1_000_000, max: 9_999_999 })
    fc.assert(
      fc.property(subscriber, fc.constantFrom('8', '+7', '7', '007', ''), (number, prefix) => {
        expect(parsePhone(`${prefix}701${String(number)}`)?.e164).toBe(`+7701${String(number)}`)
      }),
    )
  })
})

describe('normalizePhone', () => {
  it('names the field it refuses', () => {
    expect(() => normalizePhone('123', 'contact.phone')).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        details: { fields: [{ path: 'contact.phone', code: 'phone_invalid' }] },
      }),
    )
    expect(() => normalizePhone('123')).toThrow(DomainError)
  })
})

describe('phoneSchema', () => {
  it('gives one code per refusal', () => {
    const codes = (typed: unknown) =>
      phoneSchema.safeParse(typed).error?.issues.map((issue) => issue.message)
    expect(codes(undefined)).toEqual(['required'])
    expect(codes('  ')).toEqual(['required'])
    expect(codes('12')).toEqual(['phone_invalid'])
    expect(codes('7'.repeat(99))).toEqual(['too_long'])
  })

  it('keeps what was typed', () => {
    expect(phoneSchema.parse(' 8 (701) 765-43-21 ')).toBe('8 (701) 765-43-21')
  })
})
