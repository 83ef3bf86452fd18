import type { IncomingMessage, ServerResponse } from 'node:http'

import compression from 'compression'

/** Streams have to arrive piece by piece. */
const streams = /^(text\/event-stream|application\/(jsonl|x-ndjson|octet-stream|pdf))/

const isCompressible = (_request: IncomingMessage, response: ServerResponse) => {
  const type = String(response.getHeader('content-type') ?? '')
  return !streams.test(type) && /json|text|xml|csv/.test(type)
}

/** Compresses what a BFF answers when it is longer than 1 kB. */
export const compressAnswers = compression({
  threshold: 1_024,
  filter: isCompressible,
})
