import type { ReceivedEmail } from '@zhancore/db'

import type { ReceivedEmailView } from '../email.schema'

/** The columns of a received mail without its content. */
export const receivedFields = {
  id: true,
  fromAddress: true,
  toAddress: true,
  subject: true,
  sizeBytes: true,
  receivedAt: true,
} as const

/** A received mail as the mail screen shows it. */
export const viewReceived = (
  email: Pick<ReceivedEmail, keyof typeof receivedFields>,
): ReceivedEmailView => ({ ...email, receivedAt: email.receivedAt.toISOString() })
