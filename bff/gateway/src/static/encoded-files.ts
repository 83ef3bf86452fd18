import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { kindOf } from './content-types'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface EncodedFile {
  body: Buffer
  type: string
  encoding: Encoding
  etag: string
}

const worthIt = 1_024
/** All files of shell and remotes are some 3 MB; a folder full of old versions must not fill the memory. */
const maxKeptBytes = 64 * 1_048_576

const compressWith = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
  identity: (body: Buffer) => Promise.resolve(body),
}

/** Best of what the client takes. */
export function encodingFor(accepted = ''): Encoding {
  const refuses = (name: string) =>
    new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(accepted)
  const takes = (name: string) => new RegExp(`\\b${name}\\b`).test(accepted) && !refuses(name)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

/**
 * Reads files, compressed once and kept in memory until they change. Compressing a bundle anew for
 * each visitor would cost more than everything else that the gateway does.
 */
export function createEncodedFiles() {
  const kept = new Map<string, EncodedFile>()
  let keptBytes = 0

  function keep(key: string, file: EncodedFile): void {
    if (keptBytes > maxKeptBytes) {
      kept.clear()
      keptBytes = 0
    }
    kept.set(key, file)
    keptBytes += file.body.length
  }

  /** The file, or `undefined` when there is none. */
  return async (file: string, wanted: Encoding): Promise<EncodedFile | undefined> => {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const kind = kindOf(file)
    const encoding = kind.text && found.size >= worthIt ? wanted : 'identity'
    const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}-${encoding}"`
    const key = `${file} ${etag}`
    const known = kept.get(key)
    if (known) return known
    const body = await compressWith[encoding](await readFile(file))
    const encoded = { body, type: kind.type, encoding, etag }
    keep(key, encoded)
    return encoded
  }
}

export type ReadEncoded = ReturnType<typeof createEncodedFiles>
