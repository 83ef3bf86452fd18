import { describe, expect, it } from 'vitest'

import { redactFields, redactText } from './redact'

describe('fields of a log line', () => {
  it('lose secrets and personal data at any depth', () => {
    const deep = { a: { b: [{ password: 'x', phoneNumber: '+77011234567', keep: 1 }] } }
    expect(redactFields({ ...deep, cookie: 'sid=1', ok: true })).toEqual({
      a: { b: [{ password: '[hidden]', phoneNumber: '[hidden]', keep: 1 }] },
      cookie: '[hidden]',
      ok: true,
    })
  })

  it('show that a secret is not there', () => {
    expect(redactFields({ token: null })).toEqual({ token: null })
  })

  it('end where nobody should log any more', () => {
    const endless: Record<string, unknown> = {}
    endless['self'] = endless
    expect(JSON.stringify(redactFields(endless))).toContain('[hidden]')
  })

  it('keep errors and dates for their serializers', () => {
    const err = new Error('x')
    expect(redactFields({ err })['err']).toBe(err)
  })
})

describe('free text', () => {
  it.each([
    ['550 no such user <aigul.s+crm@example.kz>', '550 no such user <[email]>'],
    ['письмо для иван@почта.рф', 'письмо для [email]'],
    ['звонить +7 701 123-45-67 или 8 (727) 123 45 67', 'звонить [phone] или [phone]'],
    ['phone=+77011234567;', 'phone=[phone];'],
  ])('loses addresses and phone numbers: %s', (text, expected) => {
    expect(redactText(text)).toBe(expected)
  })

  it.each([
    'at /node_modules/.pnpm/@trpc+server@11.25.2_typescript@6.0.3/node_modules/x.js:1:2',
    '{"time":1795369816515,"requestId":"cb9b87ec-5758-4649-a9cb-870123456789"}',
    'L-1042 moved at 2026-11-22T17:50:13.987Z',
  ])('keeps what only looks like it: %s', (text) => {
    expect(redactText(text)).toBe(text)
  })
})
