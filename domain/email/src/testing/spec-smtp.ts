import type { AddressInfo, Socket } from 'node:net'

import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface SpecSmtp {
  url: string
  /** whole messages, in the order in which they came */
  received: Buffer[]
  close: () => Promise<void>
}

/** What the server says to a receiver: `550` refuses for good, `451` for now, nothing accepts. */
export type Verdict = (address: string) => { code: number; text: string } | undefined

interface Behaviour {
  verdict?: Verdict
  /** breaks the connection off instead of saying that the message was taken */
  breakOff?: () => boolean
  auth?: SMTPServerOptions['onAuth']
}

/** A real SMTP server of a spec's own, on a free port of this machine. */
export async function startSmtp(behaviour: Behaviour = {}): Promise<SpecSmtp> {
  const received: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: !behaviour.auth,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: behaviour.auth,
    onRcptTo({ address }, _session, done) {
      const no = behaviour.verdict?.(address)
      done(no && Object.assign(new Error(no.text), { responseCode: no.code }))
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts))
        if (behaviour.breakOff?.()) sockets.forEach((socket) => socket.destroy())
        else done()
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = addressOf(server.server.address())
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (!address || typeof address === 'string') throw new Error('the server does not listen')
  return address
}
