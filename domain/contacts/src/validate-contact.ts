import { parseEmail } from './email'
import { parsePhone } from './phone'
import type {
  FieldVerdict,
  ValidateContact,
  ValidateContactResult,
} from './validate-contact.schema'

/** Judges what stands in a form before it is sent. Open to everyone, changes nothing. */
export function validateContact(
  _ctx: unknown,
  input: ValidateContact,
): Promise<ValidateContactResult> {
  return Promise.resolve({
    phone: input.phone?.trim() ? phoneVerdict(input.phone) : undefined,
    email: input.email?.trim() ? emailVerdict(input.email) : undefined,
  })
}

function phoneVerdict(typed: string): FieldVerdict {
  const phone = parsePhone(typed)
  if (!phone) return { verdict: 'invalid', code: 'phone_invalid' }
  if (phone.type === 'mobile') return { verdict: 'valid', normalized: phone.e164 }
  return { verdict: 'suspicious', code: 'phone_not_mobile', normalized: phone.e164 }
}

function emailVerdict(typed: string): FieldVerdict {
  const email = parseEmail(typed)
  if (!email) return { verdict: 'invalid', code: 'email_invalid' }
  const [code] = email.warnings
  if (!code) return { verdict: 'valid', normalized: email.address }
  return { verdict: 'suspicious', code, normalized: email.address, suggestion: email.suggestion }
}
