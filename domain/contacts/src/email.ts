import { domainToASCII } from 'node:url'

import { isDisposableEmailDomain } from 'disposable-email-domains-js'
import { getDomain } from 'tldts'
import validator from 'validator'

import { DomainError } from '@zhancore/core'

import { isEmailShaped } from './email.schema'
import { suggestEmail } from './suggest-email'

export type EmailWarning = 'email_typo' | 'email_disposable' | 'email_mixed_script'

export interface NormalizedEmail {
  /** what is stored and written to: the local part as typed, the domain in lower case */
  address: string
  /** by which duplicates are found: lower case, punycode, the provider's aliases removed */
  key: string
  /** hints for people; never a reason to refuse */
  warnings: EmailWarning[]
  suggestion?: string
}

/** Reads an address as typed. Undefined when mail can't be sent to it. */
export function parseEmail(typed: string): NormalizedEmail | undefined {
  const text = typed.trim()
  if (text.length > 254 || !isEmailShaped(text) || !validator.isEmail(text)) return undefined
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1).toLowerCase()
  const address = `${text.slice(0, at)}@${domain}`
  const suggestion = suggestEmail(address)
  return {
    address,
    key: duplicateKey(address, domain),
    warnings: warningsOf(address, suggestion),
    suggestion,
  }
}

/** The same, for a use-case: throws `invalid_input` with `email_invalid` at `path`. */
export function normalizeEmail(typed: string, path = 'email'): NormalizedEmail {
  const email = parseEmail(typed)
  if (!email) throw new DomainError('invalid_input', { fields: [{ path, code: 'email_invalid' }] })
  return email
}

function duplicateKey(address: string, domain: string): string {
  const ascii = address.slice(0, address.lastIndexOf('@') + 1) + (domainToASCII(domain) || domain)
  return validator.normalizeEmail(ascii) || ascii.toLowerCase()
}

function warningsOf(address: string, suggestion: string | undefined): EmailWarning[] {
  const host = address.slice(address.lastIndexOf('@') + 1)
  // the list knows mailinator.com, not its subdomains
  const disposable = isDisposableEmailDomain(getDomain(host) ?? host)
  return [
    ...(suggestion ? (['email_typo'] as const) : []),
    ...(disposable ? (['email_disposable'] as const) : []),
    ...(hasMixedScript(address) ? (['email_mixed_script'] as const) : []),
  ]
}

/** A Cyrillic `а` among Latin letters looks the same and leads elsewhere. */
const hasMixedScript = (address: string) =>
  address
    .split(/[@.]/)
    .some((part) => /\p{Script=Cyrillic}/u.test(part) && /\p{Script=Latin}/u.test(part))
