import * as z from 'zod'

import {
  idSchema,
  instantSchema,
  localeSchema,
  pageSchema,
  recordCommand,
} from '@zhancore/core/schema'

export const listOutgoingEmailsSchema = z.strictObject(pageSchema)
export type ListOutgoingEmails = z.infer<typeof listOutgoingEmailsSchema>

export const getOutgoingEmailSchema = z.strictObject({ id: idSchema })
export type GetOutgoingEmail = z.infer<typeof getOutgoingEmailSchema>

export const resendEmailSchema = z.strictObject(recordCommand)
export type ResendEmail = z.infer<typeof resendEmailSchema>

export const outgoingEmailViewSchema = z.object({
  id: idSchema,
  toAddress: z.string(),
  toName: z.string(),
  locale: localeSchema,
  /** named in `emailTemplates` of the vocabulary */
  template: z.string(),
  subject: z.string(),
  status: z.enum(['queued', 'sent', 'failed']),
  attempts: z.int(),
  /** what the receiving server, or the network, said last */
  lastError: z.string().nullable(),
  createdAt: instantSchema,
  sentAt: instantSchema.nullable(),
  version: z.int(),
})
export type OutgoingEmailView = z.infer<typeof outgoingEmailViewSchema>

export const outgoingEmailListSchema = z.object({
  items: z.array(outgoingEmailViewSchema),
  nextCursor: z.string().nullable(),
})
export type OutgoingEmailList = z.infer<typeof outgoingEmailListSchema>

export const outgoingEmailDetailsSchema = outgoingEmailViewSchema.extend({
  /** one whole document, made by us of escaped values */
  html: z.string(),
  text: z.string(),
})
export type OutgoingEmailDetails = z.infer<typeof outgoingEmailDetailsSchema>
