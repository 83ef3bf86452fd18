import type * as z from 'zod'

import type { FieldError } from '@zhancore/core'

/** A hostile body can be wrong in a million places; a person reads none beyond these. */
const maxFields = 50
/** The atoms of `@zhancore/core` carry codes as their messages. */
const ownCode = /^[a-z][a-z0-9_]*$/

function codeOf(issue: z.core.$ZodIssue): string {
  if (ownCode.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') {
    return issue.message.endsWith('received undefined') ? 'required' : 'invalid'
  }
  if (issue.code === 'unrecognized_keys') return 'unknown_field'
  if (issue.code === 'too_big' || issue.code === 'too_small') return issue.code
  return 'invalid'
}

const pathOf = (issue: z.core.$ZodIssue) =>
  [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    .map(String)
    .join('.')
    .slice(0, 200)

/** Which fields were refused, as codes that `vocabulary` translates under `fields.<code>`. */
export function fieldErrors(error: z.core.$ZodError): FieldError[] {
  return error.issues
    .slice(0, maxFields)
    .map((issue) => ({ path: pathOf(issue), code: codeOf(issue) }))
}
