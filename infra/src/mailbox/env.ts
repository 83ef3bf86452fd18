import * as z from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)

const mailboxSchema = z.object({
  PORT: port,
  SMTP_PORT: port,
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url(),
  APP_VERSION: z.string().default('0.0.0'),
})

/** What the mailbox process is told by its environment. */
export const readMailboxEnv = () => mailboxSchema.parse(process.env)
