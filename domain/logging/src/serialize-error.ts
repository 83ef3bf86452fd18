import { redactText } from './redact'

export interface SerializedError {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: SerializedError
}

const maxCauses = 3

const codeOf = (error: Error) =>
  'code' in error && ['string', 'number'].includes(typeof error.code)
    ? String(error.code)
    : undefined

/** Prisma prints the arguments of the call before the reason, and these are people's data. */
function messageOf(error: Error): string {
  const lines = error.message.trim().split('\n')
  return redactText(error.name.startsWith('Prisma') ? (lines.at(-1) ?? '') : error.message)
}

/** `stack` begins with the message, which is not always ours to write. */
function framesOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}

/**
 * What a log line tells about an error: never the library's own extra fields, because PostgreSQL
 * puts the row's values into `detail`, and nodemailer the recipients.
 */
export function serializeError(error: unknown, depth = 0): SerializedError {
  if (!(error instanceof Error)) return { type: typeof error, message: redactText(String(error)) }
  return {
    type: error.name,
    message: messageOf(error),
    code: codeOf(error),
    stack: framesOf(error),
    cause:
      error.cause === undefined || depth >= maxCauses
        ? undefined
        : serializeError(error.cause, depth + 1),
  }
}
