import * as z from 'zod'

/*
 * The compact check of a phone that runs in the browser. It knows how people in Kazakhstan type a
 * number and how long a number may be; whether the range exists is for the server (`parsePhone`),
 * whose tables weigh 150 kB.
 */

/** A number as typed, brought to international form, its extension apart. */
export interface TypedPhone {
  /** `+` and 8…15 digits */
  international: string
  extension?: string
}

const extensionMark =
  /[\s,;]*(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|ішкі|ext(?:ension)?|x|#|,|;)[.:\s]*(\d{1,6})$/iu
const label = /^\p{L}[\p{L}\s]{0,14}[.:\s]+(?=[\d+(])/u
const body = /^\+?\d(?:\d|[\s().\-‐-―/]){0,39}$/u

/** Brings what was typed (`8 (701) …`, `00 7 …`, `тел: …`, full-width digits) to `+7701…`; undefined when it can't be a phone. */
export function readTypedPhone(typed: string): TypedPhone | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(label, '')
    .replace(/^[(\s]+(?=\+)/, '')
  const extension = extensionMark.exec(text)?.[1]
  const number = text.replace(extensionMark, '').replace(/^[(\s]+/, '')
  if (!body.test(number)) return undefined
  const digits = internationalDigits(number.startsWith('+'), number.replace(/\D/g, ''))
  return isPossible(digits) ? { international: `+${digits}`, extension } : undefined
}

function internationalDigits(hasPlus: boolean, digits: string): string {
  // `8 7xx` is how a Kazakh number is dialled at home; some put a plus before it
  if (/^8[3-9]\d{9}$/.test(digits) && (!hasPlus || digits.startsWith('87')))
    return `7${digits.slice(1)}`
  if (hasPlus) return digits
  if (/^00[1-9]/.test(digits)) return digits.slice(2)
  if (/^810[1-9]\d{7,}/.test(digits) && digits.length > 11) return digits.slice(3)
  if (digits.length === 10) return `7${digits}`
  return digits.length === 11 && digits.startsWith('7') ? digits : ''
}

const isPossible = (digits: string) =>
  digits.startsWith('7') ? /^7[34789]\d{9}$/.test(digits) : /^[1-9]\d{7,14}$/.test(digits)

/** Phone as typed; refused beside its field (`phone_invalid`) when it can't be one. The server stores what `normalizePhone` makes of it. */
export const phoneSchema = z
  .string('required')
  .trim()
  .min(1, { error: 'required', abort: true })
  .max(60, { error: 'too_long', abort: true })
  .refine((typed) => readTypedPhone(typed) !== undefined, 'phone_invalid')
