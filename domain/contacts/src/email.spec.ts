import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { normalizeEmail, parseEmail } from './email'
import { emailSchema } from './email.schema'

describe('parseEmail', () => {
  it.each([
    ['a@b.kz', 'a@b.kz'],
    [' a@b.kz ', 'a@b.kz'],
    ['Aigul.S@Example.KZ', 'Aigul.S@example.kz'],
    ["o'neil@b.kz", "o'neil@b.kz"],
    ['user@пример.рф', 'user@пример.рф'],
    ['иван@почта.рф', 'иван@почта.рф'],
    ['user@xn--e1afmkfd.xn--p1ai', 'user@xn--e1afmkfd.xn--p1ai'],
    ['admin@zhancore.local', 'admin@zhancore.local'],
  ])('reads %j as %j without a warning', (typed, address) => {
    expect(parseEmail(typed)).toMatchObject({ address, warnings: [] })
  })

  it.each([
    '',
    'a@b',
    'a@b.c',
    'a b@c.kz',
    'a..b@c.kz',
    '.a@c.kz',
    'a@-b.kz',
    'a@b_c.kz',
    'a@1.2.3.4',
    'a@[127.0.0.1]',
    '"quoted"@b.kz',
    'Айгүл <a@b.kz>',
    'a@b.kz, evil@x.kz',
    'a@b.kz <evil@x.kz>',
    'a@b.kz\r\nBcc: evil@x.kz',
    'a@b.kz\u0000',
    `${'x'.repeat(65)}@b.kz`,
    `a@${'b'.repeat(64)}.kz`,
  ])('refuses %j', (typed) => {
    expect(parseEmail(typed)).toBeUndefined()
  })

  it('finds duplicates by one key', () => {
    expect(parseEmail('A.User+crm@GMail.com')?.key).toBe(parseEmail('auser@gmail.com')?.key)
    expect(parseEmail('user@ПРИМЕР.рф')?.key).toBe(parseEmail('USER@xn--e1afmkfd.xn--p1ai')?.key)
  })

  it.each([
    ['a@gmial.com', 'a@gmail.com'],
    ['a@gmal.com', 'a@gmail.com'],
    ['a@gmail.co', 'a@gmail.com'],
    ['a@gmaill.com', 'a@gmail.com'],
    ['a@mail.ri', 'a@mail.ru'],
    ['a@yandx.kz', 'a@yandex.kz'],
  ])('asks whether %j means %j', (typed, suggestion) => {
    expect(parseEmail(typed)).toMatchObject({ suggestion, address: typed })
    expect(parseEmail(typed)?.warnings).toContain('email_typo')
  })

  it.each(['a@ymail.com', 'a@mail.com', 'a@mail.kz', 'a@zhancore.kz'])(
    'sees no slip in %j',
    (typed) => {
      expect(parseEmail(typed)?.suggestion).toBeUndefined()
    },
  )

  it('warns of throw-away domains, their subdomains too, and of mixed alphabets', () => {
    expect(parseEmail('a@mailinator.com')?.warnings).toEqual(['email_disposable'])
    expect(parseEmail('a@sub.mailinator.com')?.warnings).toEqual(['email_disposable'])
    expect(parseEmail('аdmin@b.kz')?.warnings).toEqual(['email_mixed_script'])
  })

  it('never lets a separator through, whatever is typed', () => {
    const pieces = fc.array(
      fc.constantFrom('a', '.', '@', 'b.kz', '\n', '\r', ',', '<', '>', '"', ' ', ';', '\u0000'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          fc.emailAddress(),
          fc.string(),
        ),
        (typed) => {
          const email = parseEmail(typed)
          if (!email) return
          expect(email.address).not.toMatch(/[\s,;<>"()[\]\\:\0]/)
          expect(email.address.split('@')).toHaveLength(2)
          expect(emailSchema.safeParse(typed).success).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('normalizeEmail', () => {
  it('names the field it refuses', () => {
    expect(() => normalizeEmail('a@b', 'contact.email')).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        details: { fields: [{ path: 'contact.email', code: 'email_invalid' }] },
      }),
    )
  })
})

describe('emailSchema', () => {
  it('gives one code per refusal', () => {
    const codes = (typed: unknown) =>
      emailSchema.safeParse(typed).error?.issues.map((issue) => issue.message)
    expect(codes(undefined)).toEqual(['required'])
    expect(codes('')).toEqual(['required'])
    expect(codes('a@b')).toEqual(['email_invalid'])
    expect(codes(`a@${'b.'.repeat(200)}kz`)).toEqual(['too_long'])
  })
})
