import * as z from 'zod'

import {
  amountMinorSchema,
  daySchema,
  idSchema,
  optionalTextSchema,
  recordCommand,
  textSchema,
} from '@zhancore/core/schema'

import {
  byIdSchema,
  changedSchema,
  humanNumberSchema,
  listInput,
  lostReasonSchema,
  ownerIdSchema,
} from '../record/common.schema'
import { opportunityStages } from './opportunity-stages'

export const opportunityStageSchema = z.enum(opportunityStages, 'choice_invalid')

export const listOpportunitiesSchema = z.strictObject({
  ...listInput,
  stages: z.array(opportunityStageSchema).max(opportunityStages.length).optional(),
})
export type ListOpportunities = z.infer<typeof listOpportunitiesSchema>

export const getOpportunitySchema = byIdSchema
export type GetOpportunity = z.infer<typeof getOpportunitySchema>

/** The whole form: what is left out is cleared. */
export const updateOpportunitySchema = z.strictObject({
  ...recordCommand,
  title: textSchema(200),
  amountMinor: amountMinorSchema.nullish(),
  requirements: optionalTextSchema(50_000),
  /** calendar days from the payment to the delivery */
  durationDays: z
    .int('number_invalid')
    .min(1, 'number_invalid')
    .max(3650, 'number_invalid')
    .nullish(),
})
export type UpdateOpportunity = z.infer<typeof updateOpportunitySchema>

export const startContractDraftingSchema = z.strictObject(recordCommand)
export type StartContractDrafting = z.infer<typeof startContractDraftingSchema>

export const submitForApprovalSchema = z.strictObject({
  ...recordCommand,
  note: optionalTextSchema(2000),
})
export type SubmitForApproval = z.infer<typeof submitForApprovalSchema>

export const approveOpportunitySchema = z.strictObject({
  ...recordCommand,
  /** of the PDF that the manager has seen */
  contractSha256: z.string('required').regex(/^[0-9a-f]{64}$/, 'invalid'),
  comment: optionalTextSchema(2000),
})
export type ApproveOpportunity = z.infer<typeof approveOpportunitySchema>

export const returnOpportunitySchema = z.strictObject({
  ...recordCommand,
  remarks: textSchema(4000),
})
export type ReturnOpportunity = z.infer<typeof returnOpportunitySchema>

export const rejectOpportunitySchema = z.strictObject({
  ...recordCommand,
  reason: textSchema(2000),
})
export type RejectOpportunity = z.infer<typeof rejectOpportunitySchema>

export const recordCustomerApprovalSchema = z.strictObject({
  ...recordCommand,
  /** who of the customer's people agreed */
  approvedBy: textSchema(200),
})
export type RecordCustomerApproval = z.infer<typeof recordCustomerApprovalSchema>

export const requestContractChangeSchema = z.strictObject({
  ...recordCommand,
  remarks: textSchema(4000),
})
export type RequestContractChange = z.infer<typeof requestContractChangeSchema>

export const recordSigningSchema = z.strictObject({
  ...recordCommand,
  signedByUsOn: daySchema,
  signedByClientOn: daySchema,
})
export type RecordSigning = z.infer<typeof recordSigningSchema>

export const loseOpportunitySchema = z.strictObject({
  ...recordCommand,
  reason: lostReasonSchema,
  note: optionalTextSchema(2000),
})
export type LoseOpportunity = z.infer<typeof loseOpportunitySchema>

export const reopenOpportunitySchema = z.strictObject(recordCommand)
export type ReopenOpportunity = z.infer<typeof reopenOpportunitySchema>

export const assignOpportunitySchema = z.strictObject({ ...recordCommand, ownerId: ownerIdSchema })
export type AssignOpportunity = z.infer<typeof assignOpportunitySchema>

export const opportunityChangedSchema = changedSchema(opportunityStageSchema)
export type OpportunityChanged = z.infer<typeof opportunityChangedSchema>

export const opportunityWonSchema = opportunityChangedSchema.extend({
  projectId: idSchema,
  projectNumber: humanNumberSchema,
})
export type OpportunityWon = z.infer<typeof opportunityWonSchema>
