/** A start that cannot go on: which part failed, and what the reader does next. */
export class StartFailure extends Error {
  constructor(
    readonly part: string,
    message: string,
    readonly nextStep: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'StartFailure'
  }
}
