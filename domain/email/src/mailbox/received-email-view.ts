import type { ReceivedEmail } from '@zhancore/db'

import type { ReceivedEmailView } from './received-email.schema'

/** What a list of received letters needs: not the letters themselves. */
export const receivedEmailFields = {
  id: true,
  fromAddress: true,
  toAddress: true,
  subject: true,
  sizeBytes: true,
  receivedAt: true,
} as const

type Row = Pick<ReceivedEmail, keyof typeof receivedEmailFields>

/** One received letter as people see it in a list. */
export const viewReceivedEmail = (row: Row): ReceivedEmailView => ({
  id: row.id,
  fromAddress: row.fromAddress,
  toAddress: row.toAddress,
  subject: row.subject,
  sizeBytes: row.sizeBytes,
  receivedAt: row.receivedAt.toISOString(),
})
