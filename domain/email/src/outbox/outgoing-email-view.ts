import { localeSchema } from '@zhancore/core'
import type { OutgoingEmail } from '@zhancore/db'

import type { OutgoingEmailView } from './outgoing-email.schema'

/** What a list of outgoing letters needs: not the letters themselves. */
export const outgoingEmailFields = {
  id: true,
  toAddress: true,
  toName: true,
  locale: true,
  template: true,
  subject: true,
  status: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
  version: true,
} as const

type Row = Pick<OutgoingEmail, keyof typeof outgoingEmailFields>

/** One outgoing letter as people see it in a list. */
export const viewOutgoingEmail = (row: Row): OutgoingEmailView => ({
  id: row.id,
  toAddress: row.toAddress,
  toName: row.toName,
  locale: localeSchema.parse(row.locale),
  template: row.template,
  subject: row.subject,
  status: row.status,
  attempts: row.attempts,
  lastError: row.lastError,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  version: row.version,
})
