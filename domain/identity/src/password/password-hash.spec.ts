import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'

import { hashPassword, needsNewHash, nobodysHash, verifyPassword } from './password-hash'

test('a password is known again by its hash, in argon2id with 19 MiB, two passes and one lane', async () => {
  const made = await hashPassword('сиреневый туман 42')
  expect(made).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(made, 'сиреневый туман 42')).toBe(true)
  expect(await verifyPassword(made, 'сиреневый туман 43')).toBe(false)
})

test('a letter typed as one character or as two is the same letter', async () => {
  const made = await hashPassword('йогурт и чай'.normalize('NFD'))
  expect(await verifyPassword(made, 'йогурт и чай'.normalize('NFC'))).toBe(true)
})

test('a very long password is not cut', async () => {
  const long = 'ы'.repeat(900)
  expect(await verifyPassword(await hashPassword(long), long.slice(0, -1))).toBe(false)
})

test('nobody has no right password', async () => {
  expect(await verifyPassword(null, 'whatever')).toBe(false)
  expect(await verifyPassword(undefined, '')).toBe(false)
})

test('a hash with other settings is to be made anew', async () => {
  expect(needsNewHash(await hash('x', { memoryCost: 8_192, timeCost: 1 }))).toBe(true)
  expect(needsNewHash(await hashPassword('x'))).toBe(false)
  expect(needsNewHash(nobodysHash)).toBe(false)
})
