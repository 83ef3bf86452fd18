/**
 * Why there is no document. `INPUT`: the data or the source can't be used. `LATEX`: the engine
 * refused the source. `TIMEOUT`, `KILLED`: it was stopped at a limit or from outside. `BUSY`: too
 * many wait already. `NO_ENGINE`: TeX, its format or its fonts are missing. Only `BUSY`,
 * `TIMEOUT`, `KILLED` and `NO_ENGINE` are worth another try.
 */
export type DocumentErrorCode = 'INPUT' | 'LATEX' | 'TIMEOUT' | 'KILLED' | 'BUSY' | 'NO_ENGINE'

export class DocumentError extends Error {
  constructor(
    readonly code: DocumentErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${message}`, options)
    this.name = 'DocumentError'
  }
}
