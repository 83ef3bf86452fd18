/** What kind of failure it is; the transport turns the kind into its own status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'throttled'
  | 'unavailable'

/** Every code that a use-case may answer with, and its kind. `vocabulary` has a text for each in ru, kk and en. */
export const errorKinds = {
  invalid_input: 'invalid',
  transition_not_allowed: 'conflict',
  transition_requirement_missing: 'invalid',
  version_conflict: 'conflict',
  not_found: 'not_found',
  forbidden: 'forbidden',
  unauthenticated: 'unauthenticated',
  sign_in_failed: 'unauthenticated',
  invitation_invalid: 'invalid',
  too_many_attempts: 'throttled',
  cross_site_request: 'forbidden',
  already_exists: 'conflict',
  last_administrator: 'conflict',
  own_role: 'conflict',
  contract_stale: 'conflict',
  document_unavailable: 'unavailable',
  service_unavailable: 'unavailable',
  unexpected: 'unavailable',
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof errorKinds

/** A field that was refused: where (`contact.phone`), and a code that `vocabulary` translates. */
export interface FieldError {
  path: string
  code: string
}

export interface DomainErrorDetails {
  fields?: FieldError[]
  /** on a conflict: the version that stands now, and who put it there */
  current?: { version: number; stage?: string; changedBy?: string; changedAt?: string }
  /** on a missing requirement: codes of what is missing */
  missing?: string[]
  /** on throttling: seconds until the next try is worth it */
  retryAfterSeconds?: number
}

/** The one error that domain code throws on purpose. */
export class DomainError extends Error {
  readonly kind: ErrorKind

  constructor(
    readonly code: ErrorCode,
    readonly details: DomainErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'DomainError'
    this.kind = errorKinds[code]
  }
}
