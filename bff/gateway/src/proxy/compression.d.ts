declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  interface CompressionOptions {
    /** bytes from which on it compresses */
    threshold?: number
    filter?: (request: IncomingMessage, response: ServerResponse) => boolean
  }

  /** Works on plain node:http; the types on npm ask for Express, which the gateway does without. */
  export default function compression(
    options: CompressionOptions,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
