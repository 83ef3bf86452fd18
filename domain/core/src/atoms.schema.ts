import * as z from 'zod'

/*
 * Atoms that every input schema is made of. An ordinary `z.string()` lets through what PostgreSQL
 * refuses (a NUL byte, a lone surrogate, a number beyond int4), and such input would end in a 500.
 * Messages are codes: `vocabulary` holds their texts under `fields.<code>`.
 */

// eslint-disable-next-line no-control-regex -- the point is to find them
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const storable = (value: string) => value.isWellFormed() && !controlCharacters.test(value)

/** UUID of a record, as the database makes them (version 7). */
export const idSchema = z.guid('id_invalid')

/** Text that people type: trimmed, one or many lines, 1…max characters. */
export const textSchema = (max = 500) =>
  z
    .string('required')
    .refine(storable, 'text_invalid')
    .trim()
    .min(1, 'required')
    .max(max, 'too_long')

/** The same, but it may be left out or empty (then `undefined`). */
export const optionalTextSchema = (max = 500) =>
  z
    .string()
    .refine(storable, 'text_invalid')
    .trim()
    .max(max, 'too_long')
    .transform((value) => value || undefined)
    .optional()

/** Version of a record that the caller has seen. */
export const versionSchema = z.int().min(1).max(2_147_483_647)

/** Instant in UTC, ISO 8601 with `Z` or an offset. */
export const instantSchema = z.iso.datetime({ offset: true, error: 'date_invalid' })

/** Calendar day, `2026-11-22`. */
export const daySchema = z.iso.date('date_invalid')

/** Amount in minor units (tiyn), positive, at most 10 trillion tenge: far inside a safe integer. */
export const amountMinorSchema = z
  .int('amount_invalid')
  .min(1, 'amount_invalid')
  .max(1_000_000_000_000_000, 'amount_invalid')

export const currencySchema = z.enum(['KZT', 'USD', 'EUR', 'RUB'])
export type Currency = z.infer<typeof currencySchema>

export const localeSchema = z.enum(['ru', 'kk', 'en'])
export type Locale = z.infer<typeof localeSchema>

/** One page of a list: opaque cursor of the page before, and how many rows. */
export const pageSchema = {
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(100).default(50),
}

/** What every command on an existing record carries. */
export const recordCommand = { id: idSchema, version: versionSchema }
