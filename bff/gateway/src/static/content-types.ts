import path from 'node:path'

interface FileKind {
  type: string
  /** worth compressing */
  text: boolean
}

const text = (type: string): FileKind => ({ type: `${type}; charset=utf-8`, text: true })
const binary = (type: string): FileKind => ({ type, text: false })

/** Every kind of file that a build of ours makes. */
const kinds: Record<string, FileKind> = {
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.css': text('text/css'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.png': binary('image/png'),
  '.jpg': binary('image/jpeg'),
  '.webp': binary('image/webp'),
  '.avif': binary('image/avif'),
  '.ico': binary('image/x-icon'),
  '.woff2': binary('font/woff2'),
  '.wasm': binary('application/wasm'),
  '.pdf': binary('application/pdf'),
}

/** How to send a file; what is not known is never run by a browser. */
export const kindOf = (file: string): FileKind =>
  kinds[path.extname(file).toLowerCase()] ?? binary('application/octet-stream')
