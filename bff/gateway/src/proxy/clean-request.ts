import type { IncomingMessage } from 'node:http'

/** RFC 9110 § 7.6.1: for this connection only. `transfer-encoding` stays, it describes the body. */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
  'expect',
]
/** Only we may say whom we speak for. */
const claims =
  /^(x-forwarded|forwarded|x-real-ip|x-client-ip|true-client-ip|x-internal-|x-original-|x-rewrite-)/

/** Headers that the `Connection` header declares to be for this connection only; never the body's. */
function nominated(request: IncomingMessage): string[] {
  const names = (request.headers.connection ?? '').split(',')
  return names
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !['transfer-encoding', 'content-length', 'host', 'cookie'].includes(name))
}

/** An IPv4 caller of a server that listens on both is `::ffff:1.2.3.4`. */
const addressOf = (request: IncomingMessage) =>
  (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')

/** Takes out of a request what a client must not tell a BFF, and puts in what we know. */
export function cleanRequest(
  request: IncomingMessage,
  known: { requestId: string; protocol: string },
): void {
  const { headers } = request
  const dropped = new Set([...hopByHop, ...nominated(request)])
  for (const name of Object.keys(headers)) {
    if (dropped.has(name) || claims.test(name)) Reflect.deleteProperty(headers, name)
  }
  headers['x-forwarded-for'] = addressOf(request)
  headers['x-forwarded-proto'] = known.protocol
  headers['x-forwarded-host'] = headers.host
  headers['x-request-id'] = known.requestId
}
