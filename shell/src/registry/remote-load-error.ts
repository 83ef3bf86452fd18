/**
 * Why a remote is not there: it does not answer (`silent`), could not be fetched or run (`failed`), was
 * made for another shell (`incompatible`), carries no hashes (`untrusted`), or is not in the registry (`missing`).
 */
export type RemoteLoadReason = 'silent' | 'failed' | 'incompatible' | 'untrusted' | 'missing'

export class RemoteLoadError extends Error {
  constructor(
    readonly reason: RemoteLoadReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'RemoteLoadError'
  }

  /** Whether the browser could not fetch a file of a page: each one says it in its own words. */
  static isMissingFile(failure: unknown): boolean {
    const words = /dynamically imported module|importing a module script|preload CSS|style sheet /i
    return failure instanceof Error && words.test(failure.message)
  }

  static from(cause: unknown, name: string): RemoteLoadError {
    if (cause instanceof RemoteLoadError) return cause
    return new RemoteLoadError('failed', `${name}: ${String(cause)}`, { cause })
  }
}
