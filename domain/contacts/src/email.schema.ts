import * as z from 'zod'

/*
 * The shape of an address, in the browser and on the server alike. zod's own `email` refuses
 * international domains, and a parser would let `a@b.kz <evil@x.kz>` or a line break through,
 * which redirect the mail.
 */

const localPart = /^[\p{L}\p{M}\d!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\d!#$%&'*+/=?^_`{|}~-]+)*$/u
const domainLabel = /^[\p{L}\d](?:[\p{L}\p{M}\d-]{0,61}[\p{L}\p{M}\d])?$/u
const topLevel = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]{2,59})$/iu

/** Says whether a text is one plain address: no display name, quotes, comments, lists or line breaks. */
export function isEmailShaped(text: string): boolean {
  const at = text.lastIndexOf('@')
  const labels = text.slice(at + 1).split('.')
  return (
    at > 0 &&
    at <= 64 &&
    localPart.test(text.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((part) => domainLabel.test(part)) &&
    topLevel.test(labels.at(-1) ?? '')
  )
}

/** E-mail address as typed; `email_invalid` when it can't be one. */
export const emailSchema = z
  .string('required')
  .trim()
  .min(1, { error: 'required', abort: true })
  .max(254, { error: 'too_long', abort: true })
  .refine(isEmailShaped, 'email_invalid')
