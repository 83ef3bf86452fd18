import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { encodingFor, type ReadEncoded } from './encoded-files'

const mark = '__CSP_NONCE__'
const policy = 'content-security-policy'

/** The one inline script that a page adds is its import map (hashes of the remotes' scripts): this answer's nonce allows it. */
function allowInPolicy(response: ServerResponse, nonce: string): void {
  const value = response.getHeader(policy)
  if (typeof value !== 'string') return
  response.setHeader(
    policy,
    value.replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`),
  )
}

/** Sends the shell's page with a nonce of its own, so it is never kept; `false` when there is none. */
export async function sendPage(
  read: ReadEncoded,
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<boolean> {
  const found = await read(file, 'identity')
  if (!found) return false
  const nonce = randomBytes(18).toString('base64url')
  const page = Buffer.from(found.body.toString('utf8').replaceAll(mark, nonce))
  const compressed = encodingFor(request.headers['accept-encoding']) !== 'identity'
  const body = compressed ? await promisify(gzip)(page) : page
  allowInPolicy(response, nonce)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('vary', 'Accept-Encoding')
  response.setHeader('content-type', found.type)
  response.setHeader('content-length', body.length)
  if (compressed) response.setHeader('content-encoding', 'gzip')
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
  return true
}
