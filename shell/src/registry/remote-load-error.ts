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

  static from(cause: unknown, name: string): RemoteLoadError {
    if (cause instanceof RemoteLoadError) return cause
    return new RemoteLoadError('failed', `${name}: ${String(cause)}`, { cause })
  }
}
