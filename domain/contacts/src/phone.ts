import parsePhoneNumber from 'libphonenumber-js/max'

import { DomainError } from '@zhancore/core'

import { readTypedPhone } from './phone.schema'

export interface NormalizedPhone {
  /** `+77017654321`: the key by which a client is found */
  e164: string
  extension?: string
  /** only a mobile number can have a messenger */
  type: 'mobile' | 'landline' | 'other'
  /** ISO code of the country, where the number tells it: `KZ` */
  country?: string
  /** as it is dialled at home: `8 (701) 765 4321` */
  national: string
}

/** Reads a phone as typed, strictly: the number's range must exist. Undefined when it doesn't. */
export function parsePhone(typed: string): NormalizedPhone | undefined {
  const read = readTypedPhone(typed)
  const phone = read && parsePhoneNumber(read.international)
  if (!phone?.isValid()) return undefined
  return {
    e164: phone.number,
    extension: read?.extension,
    type: kindOf(phone.getType()),
    country: phone.country,
    national: phone.formatNational(),
  }
}

/** The same, for a use-case: throws `invalid_input` with `phone_invalid` at `path`. */
export function normalizePhone(typed: string, path = 'phone'): NormalizedPhone {
  const phone = parsePhone(typed)
  if (!phone) throw new DomainError('invalid_input', { fields: [{ path, code: 'phone_invalid' }] })
  return phone
}

function kindOf(type: string | undefined): NormalizedPhone['type'] {
  if (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE') return 'mobile'
  return type === 'FIXED_LINE' ? 'landline' : 'other'
}
