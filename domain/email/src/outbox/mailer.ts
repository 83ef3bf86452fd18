import { createTransport } from 'nodemailer'

export interface MailAttachment {
  filename: string
  content: Uint8Array
  contentType: string
}

export interface MailMessage {
  /** makes the Message-ID: the same letter, delivered twice, is one letter to its receiver */
  id: string
  to: { name: string; address: string }
  subject: string
  html: string
  text: string
  attachments: MailAttachment[]
}

/** The one way out for letters. */
export interface Mailer {
  /** Returns the Message-ID. Throws what the server or the network said. */
  send: (message: MailMessage) => Promise<string>
  close: () => void
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Connections to an SMTP server (`smtp://user:password@host:587`, `smtps://…`), kept open. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const sender = readSender(from)
  const transport = createTransport({
    ...connectionOf(smtpUrl),
    ...timeouts,
    pool: true,
    maxConnections: 2,
    // nothing of a letter may name a file or an address that our server would read
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, attachments, ...message }) => {
      const messageId = `<${id}@${sender.address.split('@').at(-1) ?? 'localhost'}>`
      await transport.sendMail({
        ...message,
        messageId,
        from: sender,
        attachments: attachments.map((file) => ({ ...file, content: Buffer.from(file.content) })),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return messageId
    },
    close: () => transport.close(),
  }
}

/** Whether letters can leave now: greets the server and signs in, sends nothing. */
export async function mailTransportStatus(
  smtpUrl: string,
): Promise<{ state: 'up' } | { state: 'down'; detail: string }> {
  const limits = { connectionTimeout: 1_500, greetingTimeout: 1_500, socketTimeout: 1_500 }
  const transport = createTransport({ ...connectionOf(smtpUrl), ...limits })
  try {
    await transport.verify()
    return { state: 'up' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ESMTP'
    return { state: 'down', detail: code }
  } finally {
    transport.close()
  }
}

function connectionOf(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // the local mailbox has no certificate that could be checked
    ignoreTLS: ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname),
    ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
  }
}

/** `Zhancore <no-reply@zhancore.kz>`, or an address alone. */
function readSender(from: string) {
  const named = /^(?<name>.*)<(?<address>[^<>]+)>\s*$/.exec(from)?.groups
  return {
    name: named?.name?.replaceAll('"', '').trim() ?? '',
    address: (named?.address ?? from).trim(),
  }
}
