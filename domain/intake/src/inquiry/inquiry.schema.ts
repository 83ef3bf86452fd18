import * as z from 'zod'

import { emailSchema, phoneSchema } from '@zhancore/contacts/schema'
import {
  idSchema,
  localeSchema,
  optionalTextSchema,
  pageSchema,
  recordCommand,
  textSchema,
  versionSchema,
} from '@zhancore/core/schema'
import { clientBriefSchema, humanNumberSchema, momentSchema, pageOf } from '@zhancore/crm/schema'
import type { InquiryStatus } from '@zhancore/db'

export const inquiryStatuses = [
  'unsorted',
  'accepted',
  'rejected',
] as const satisfies InquiryStatus[]
export const inquiryStatusSchema = z.enum(inquiryStatuses, 'choice_invalid')

export const listInquiriesSchema = z.strictObject({
  ...pageSchema,
  status: inquiryStatusSchema.default('unsorted'),
  search: optionalTextSchema(100),
})
export type ListInquiries = z.infer<typeof listInquiriesSchema>

export const rejectReasons = ['spam', 'duplicate', 'other'] as const
export const rejectReasonSchema = z.enum(rejectReasons, 'reason_required')

/** Where the visitor came from. */
export const visitOriginSchema = z.strictObject({
  page: optionalTextSchema(300),
  referrer: optionalTextSchema(300),
  utm: z
    .partialRecord(
      z.enum(['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']),
      optionalTextSchema(200),
    )
    .optional(),
})

/** A request as it came in; name, phone and e-mail are the visitor's, not the client's record. */
export const inquiryViewSchema = z.strictObject({
  id: idSchema,
  number: humanNumberSchema,
  status: inquiryStatusSchema,
  source: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  text: z.string(),
  locale: localeSchema,
  consentAt: momentSchema,
  consentVersion: z.string(),
  origin: visitOriginSchema,
  client: clientBriefSchema,
  lead: z.strictObject({ id: idSchema, number: humanNumberSchema }).nullable(),
  rejectReason: rejectReasonSchema.nullable(),
  createdAt: momentSchema,
  version: versionSchema,
  may: z.strictObject({ accept: z.boolean(), reject: z.boolean() }),
})
export type InquiryView = z.infer<typeof inquiryViewSchema>
export const inquiryListSchema = pageOf(inquiryViewSchema)
export type InquiryList = z.infer<typeof inquiryListSchema>

export const getInquirySchema = z.strictObject({ id: idSchema })
export type GetInquiry = z.infer<typeof getInquirySchema>

/** Without a title the lead is called by the beginning of the text. */
export const acceptInquirySchema = z.strictObject({
  ...recordCommand,
  title: optionalTextSchema(200),
})
export type AcceptInquiry = z.infer<typeof acceptInquirySchema>

export const inquiryAcceptedSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  stage: inquiryStatusSchema,
  leadId: idSchema,
  leadNumber: humanNumberSchema,
})
export type InquiryAccepted = z.infer<typeof inquiryAcceptedSchema>

export const rejectInquirySchema = z.strictObject({
  ...recordCommand,
  reason: rejectReasonSchema,
  note: optionalTextSchema(1000),
})
export type RejectInquiry = z.infer<typeof rejectInquirySchema>

export const inquiryRejectedSchema = inquiryAcceptedSchema.pick({
  id: true,
  version: true,
  stage: true,
})
export type InquiryRejected = z.infer<typeof inquiryRejectedSchema>

export const submitInquirySchema = z.strictObject({
  /** made once per opened form: the same form sent again is the same inquiry */
  idempotencyKey: idSchema,
  name: textSchema(200),
  phone: phoneSchema,
  email: emailSchema,
  text: textSchema(4000),
  locale: localeSchema,
  consent: z.literal(true, 'consent_required'),
  /** of the text that was agreed to */
  consentVersion: textSchema(40),
  /** never a reason to refuse a request: what makes no sense is dropped */
  origin: visitOriginSchema.catch({}),
  /** people don't see this field; what fills it in is a program */
  website: z.literal('', 'invalid').optional(),
})
export type SubmitInquiry = z.infer<typeof submitInquirySchema>

export const inquirySubmittedSchema = z.strictObject({ number: humanNumberSchema })
export type InquirySubmitted = z.infer<typeof inquirySubmittedSchema>
