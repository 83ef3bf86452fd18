import { describe, expect, it } from 'vitest'

import { validateContact } from './validate-contact'

const judge = (input: { phone?: string; email?: string }) => validateContact({}, input)

describe('validateContact', () => {
  it('accepts an ordinary contact and says what will be stored', async () => {
    expect(await judge({ phone: '8 701 765 43 21', email: 'Aigul@Example.kz' })).toEqual({
      phone: { verdict: 'valid', normalized: '+77017654321' },
      email: { verdict: 'valid', normalized: 'Aigul@example.kz' },
    })
  })

  it('is silent about a field that is empty', async () => {
    expect(await judge({ phone: ' ' })).toEqual({ phone: undefined, email: undefined })
  })

  it('hints at what may be a slip without refusing it', async () => {
    expect(await judge({ phone: '8 727 250 00 00', email: 'a@gmial.com' })).toEqual({
      phone: { verdict: 'suspicious', code: 'phone_not_mobile', normalized: '+77272500000' },
      email: {
        verdict: 'suspicious',
        code: 'email_typo',
        normalized: 'a@gmial.com',
        suggestion: 'a@gmail.com',
      },
    })
  })

  it('refuses what can not be reached', async () => {
    expect(await judge({ phone: '+7 799 000 00 00', email: 'a@b' })).toEqual({
      phone: { verdict: 'invalid', code: 'phone_invalid' },
      email: { verdict: 'invalid', code: 'email_invalid' },
    })
  })
})
