/** A start or build that cannot go on: which part failed, and what the reader does next. */
export class Failure extends Error {
  constructor(part, message, nextStep) {
    super(message)
    this.name = 'Failure'
    this.part = part
    this.nextStep = nextStep
  }
}

const codes = {
  ENOSPC: ['the disk', 'There is no space left on the disk.', 'Free some space and start again.'],
  EDQUOT: ['the disk', 'The disk quota is used up.', 'Free some space and start again.'],
  EACCES: ['file access', undefined, 'Start as the user that owns this folder, or set DATA_DIR.'],
  EROFS: ['file access', undefined, 'Set DATA_DIR to a folder that can be written.'],
}

/** Turns whatever was thrown into a Failure with a next step. */
export function asFailure(error, part = 'the start') {
  if (typeof error?.nextStep === 'string') return error
  const text = error instanceof Error ? error.message : String(error)
  const known = codes[error?.code] ?? (/no space left/i.test(text) ? codes.ENOSPC : undefined)
  if (known) return new Failure(known[0], known[1] ?? text, known[2])
  const failure = new Failure(part, text, 'Read the message above and start again.')
  failure.stack = error instanceof Error ? error.stack : undefined
  return failure
}
