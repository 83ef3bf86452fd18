import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

import type { ReadEncoded } from './encoded-files'
import { safePath } from './safe-path'
import { immutable, revalidate, sendFile } from './send-file'
import { sendPage } from './send-page'

export type StaticHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  urlPath: string,
) => Promise<boolean>

/** Somebody opens a page, as opposed to a script that asks for a file. Browsers say which it is. */
function isNavigation(request: IncomingMessage, urlPath: string): boolean {
  if (path.extname(urlPath) !== '') return false
  const mode = request.headers['sec-fetch-mode']
  if (mode !== undefined) return mode === 'navigate'
  return /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')
}

/**
 * The shell's files. Every page of the product is the shell's `index.html`, made anew for each
 * visit; what stands in `assets/` has a hash in its name and is kept for good.
 */
export function shellFiles(read: ReadEncoded, shellDir: string): StaticHandler {
  const index = path.join(shellDir, 'index.html')
  return async (request, response, urlPath) => {
    const file = safePath(shellDir, urlPath)
    const cacheControl = urlPath.startsWith('/assets/') ? immutable : revalidate
    if (!file) return false
    const isFile = file !== index && urlPath !== '/'
    if (isFile && (await sendFile(read, request, response, { file, cacheControl }))) return true
    const isPage = !isFile || isNavigation(request, urlPath)
    return isPage && sendPage(read, request, response, index)
  }
}

/** `/remotes/<name>/<version>/<file>`: a version never changes, and a missing file is never a page. */
export function remoteFiles(read: ReadEncoded, remotesDir: string): StaticHandler {
  return async (request, response, urlPath) => {
    const inside = /^\/remotes\/([a-z][a-z\d-]*\/[\w.+-]+\/.+)$/.exec(urlPath)?.[1]
    const file = inside && safePath(remotesDir, inside)
    return file ? sendFile(read, request, response, { file, cacheControl: immutable }) : false
  }
}
