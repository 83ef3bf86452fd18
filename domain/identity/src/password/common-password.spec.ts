import { describe, expect, test } from 'vitest'

import { isCommonPassword } from './common-password'

describe('isCommonPassword', () => {
  test.each([
    'Qwerty12345!',
    'password2026',
    'P-a-s-s-123456',
    'йцукен123456',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '0987654321qq',
    '1q2w3e4r5t6y',
    'demo-Zhancore-2026',
    'Алматы-2026-Астана',
  ])('refuses %s', (password) => {
    expect(isCommonPassword(password)).toBe(true)
  })

  test.each(['сиреневый туман', 'vK8-mutual-heron', 'тоғыз қоңыр аққу', 'Lq9!xT2#wZ7@'])(
    'takes %s',
    (password) => {
      expect(isCommonPassword(password)).toBe(false)
    },
  )

  test('refuses what is made of the name or the address of its owner', () => {
    const about = ['Айгерим Сатпаева', 'aigerim.satpaeva@zhancore.kz']
    expect(isCommonPassword('Aigerim-Satpaeva-77', about)).toBe(true)
    expect(isCommonPassword('сатпаева1990!', about)).toBe(true)
    expect(isCommonPassword('Aigerim-Satpaeva-77')).toBe(false)
  })
})
