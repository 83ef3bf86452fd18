import * as z from 'zod'

import { idSchema, localeSchema, pageSchema, recordCommand, versionSchema } from '@zhancore/core'

import { emailTemplateSchema } from './template/email-params'

export const emailStatusSchema = z.enum(['queued', 'sent', 'failed'])

const momentSchema = z.iso.datetime()
const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })

export const listEmailsSchema = z.strictObject(pageSchema)
export type ListEmails = z.infer<typeof listEmailsSchema>

export const emailByIdSchema = z.strictObject({ id: idSchema })
export type EmailById = z.infer<typeof emailByIdSchema>

/** A letter that the system wants to send, has sent, or could not. */
export const outgoingEmailViewSchema = z.strictObject({
  id: idSchema,
  toAddress: z.string(),
  toName: z.string(),
  locale: localeSchema,
  template: emailTemplateSchema,
  subject: z.string(),
  status: emailStatusSchema,
  attempts: z.int(),
  /** what the receiving server said last */
  lastError: z.string().nullable(),
  createdAt: momentSchema,
  sentAt: momentSchema.nullable(),
  version: versionSchema,
})
export type OutgoingEmailView = z.infer<typeof outgoingEmailViewSchema>
export const outgoingEmailListSchema = pageOf(outgoingEmailViewSchema)
export type OutgoingEmailList = z.infer<typeof outgoingEmailListSchema>

/** With its content: HTML of our own making, and the same as text. */
export const outgoingEmailContentSchema = outgoingEmailViewSchema.extend({
  html: z.string(),
  text: z.string(),
})
export type OutgoingEmailContent = z.infer<typeof outgoingEmailContentSchema>

/** A letter in the local mailbox. */
export const receivedEmailViewSchema = z.strictObject({
  id: idSchema,
  fromAddress: z.string(),
  toAddress: z.string(),
  subject: z.string(),
  sizeBytes: z.int(),
  receivedAt: momentSchema,
})
export type ReceivedEmailView = z.infer<typeof receivedEmailViewSchema>
export const receivedEmailListSchema = pageOf(receivedEmailViewSchema)
export type ReceivedEmailList = z.infer<typeof receivedEmailListSchema>

export const receivedEmailContentSchema = receivedEmailViewSchema.extend({
  /** without scripts, forms and anything that is loaded from outside */
  html: z.string().nullable(),
  text: z.string().nullable(),
})
export type ReceivedEmailContent = z.infer<typeof receivedEmailContentSchema>

export const resendEmailSchema = z.strictObject(recordCommand)
export type ResendEmail = z.infer<typeof resendEmailSchema>

/** What the worker's job `send-email` carries. */
export const deliverEmailSchema = z.object({ emailId: idSchema })
export type DeliverEmail = z.infer<typeof deliverEmailSchema>
