import type { IncomingMessage, ServerResponse } from 'node:http'

import { encodingFor, type ReadEncoded } from './encoded-files'

export interface SendOptions {
  file: string
  cacheControl: string
}

/** A hashed or versioned file never changes. */
export const immutable = 'public, max-age=31536000, immutable'
/** Kept, but asked for again each time (304 when it is the same). */
export const revalidate = 'no-cache'

/** Sends a file; `false` when there is none. */
export async function sendFile(
  read: ReadEncoded,
  request: IncomingMessage,
  response: ServerResponse,
  { file, cacheControl }: SendOptions,
): Promise<boolean> {
  const accepted = request.headers['accept-encoding']
  const found = await read(file, encodingFor(accepted))
  if (!found) return false
  response.setHeader('cache-control', cacheControl)
  response.setHeader('etag', found.etag)
  response.setHeader('vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304).end()
    return true
  }
  response.setHeader('content-type', found.type)
  response.setHeader('content-length', found.body.length)
  if (found.encoding !== 'identity') response.setHeader('content-encoding', found.encoding)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : found.body)
  return true
}
