import nodemailer from 'nodemailer'

export interface MailerSettings {
  /** `smtp://user:password@host:587`, `smtps://…` */
  smtpUrl: string
  /** `Zhancore <crm@zhancore.kz>`, or an address alone */
  from: string
}

export interface OutgoingMail {
  messageId: string
  to: { name: string; address: string }
  subject: string
  html: string
  text: string
  attachments: { filename: string; content: Uint8Array; contentType: string }[]
}

export interface Mailer {
  /** Resolves when the receiving server has taken the mail over; throws what it answered otherwise. */
  send: (mail: OutgoingMail) => Promise<void>
  close: () => void
}

const timeLimits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** A pool of SMTP connections. Files and addresses named in a mail are never opened. */
export function createMailer({ smtpUrl, from }: MailerSettings): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeLimits,
  })
  return {
    send: async ({ to, attachments, ...mail }) => {
      await transport.sendMail({
        ...mail,
        from,
        // as an object: in a string, a line break or a comma would redirect the mail
        to: { name: to.name, address: to.address },
        attachments: attachments.map((file) => ({ ...file, content: Buffer.from(file.content) })),
      })
    },
    close: () => transport.close(),
  }
}
