import * as z from 'zod'

export const passwordMinLength = 10

/** A password that somebody chooses: long enough, any characters, never cut. */
export const newPasswordSchema = z
  .string('required')
  .min(1, { error: 'required', abort: true })
  .min(passwordMinLength, 'password_too_short')
  .max(1_000, 'too_long')
