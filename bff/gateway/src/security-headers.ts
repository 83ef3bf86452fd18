import type { IncomingMessage, ServerResponse } from 'node:http'

import helmet from 'helmet'

/** Everything comes from our own origin; no inline script or style, no eval. */
const contentPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  // letters in the mail screen; what frames hold says itself who may frame it
  frameSrc: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
}

const permissions = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Headers of every answer. Vite's pages need inline styles and sockets, so development has no
 * content policy; strict transport only makes sense over https.
 */
export function securityHeaders(options: { https: boolean; development: boolean }): Middleware {
  const secure = helmet({
    contentSecurityPolicy: options.development
      ? false
      : { useDefaults: false, directives: contentPolicy },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  })
  return (request, response, next) => {
    response.setHeader('permissions-policy', permissions)
    secure(request, response, () => next())
  }
}
