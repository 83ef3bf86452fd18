import { localeSchema } from '@zhancore/core'
import type { OutgoingEmail } from '@zhancore/db'

import type { OutgoingEmailView } from '../email.schema'
import { emailTemplateSchema } from '../template/email-params'

/** The columns of a letter without its content. */
export const outgoingFields = {
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

/** A letter as the mail screen shows it. */
export const viewOutgoing = (
  email: Pick<OutgoingEmail, keyof typeof outgoingFields>,
): OutgoingEmailView => ({
  ...email,
  locale: localeSchema.parse(email.locale),
  template: emailTemplateSchema.parse(email.template),
  createdAt: email.createdAt.toISOString(),
  sentAt: email.sentAt?.toISOString() ?? null,
})
