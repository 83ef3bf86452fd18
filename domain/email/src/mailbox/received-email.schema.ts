import * as z from 'zod'

import { idSchema, instantSchema, pageSchema } from '@zhancore/core/schema'

export const listReceivedEmailsSchema = z.strictObject(pageSchema)
export type ListReceivedEmails = z.infer<typeof listReceivedEmailsSchema>

export const getReceivedEmailSchema = z.strictObject({ id: idSchema })
export type GetReceivedEmail = z.infer<typeof getReceivedEmailSchema>

export const receivedEmailViewSchema = z.object({
  id: idSchema,
  fromAddress: z.string(),
  toAddress: z.string(),
  subject: z.string(),
  sizeBytes: z.int(),
  receivedAt: instantSchema,
})
export type ReceivedEmailView = z.infer<typeof receivedEmailViewSchema>

export const receivedEmailListSchema = z.object({
  items: z.array(receivedEmailViewSchema),
  nextCursor: z.string().nullable(),
})
export type ReceivedEmailList = z.infer<typeof receivedEmailListSchema>

export const receivedEmailDetailsSchema = receivedEmailViewSchema.extend({
  /** cleaned: no scripts, forms, frames, nothing that loads from outside */
  html: z.string().nullable(),
  text: z.string().nullable(),
  attachments: z.array(
    z.object({ filename: z.string(), contentType: z.string(), sizeBytes: z.int() }),
  ),
})
export type ReceivedEmailDetails = z.infer<typeof receivedEmailDetailsSchema>
