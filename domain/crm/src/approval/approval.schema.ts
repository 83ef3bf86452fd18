import * as z from 'zod'

import { currencySchema, idSchema, pageSchema, versionSchema } from '@zhancore/core/schema'

import { clientStatusSchema } from '../client/client.schema'
import { contractVersionViewSchema } from '../contract/contract.schema'
import { leadStages } from '../lead/lead-stages'
import { opportunityStageSchema } from '../opportunity/opportunity.schema'
import { opportunityTransitionSchema } from '../opportunity/opportunity-view.schema'
import { projectStages } from '../project/project-stages'
import {
  byIdSchema,
  clientBriefSchema,
  humanNumberSchema,
  momentSchema,
  pageOf,
  personSchema,
} from '../record/common.schema'
import { approvalBriefSchema, approvalStatusSchema } from './approval-brief.schema'

/** Without a status: what waits comes first, the longest waiting at the top; then what was decided. */
export const listApprovalsSchema = z.strictObject({
  ...pageSchema,
  status: approvalStatusSchema.optional(),
})
export type ListApprovals = z.infer<typeof listApprovalsSchema>

const money = { amountMinor: z.int().nullable(), currency: currencySchema }

export const approvalItemSchema = approvalBriefSchema.extend({
  opportunity: z.strictObject({
    id: idSchema,
    number: humanNumberSchema,
    title: z.string(),
    stage: opportunityStageSchema,
    ...money,
  }),
  client: clientBriefSchema,
})
export type ApprovalItem = z.infer<typeof approvalItemSchema>
export const approvalListSchema = pageOf(approvalItemSchema)
export type ApprovalList = z.infer<typeof approvalListSchema>

export const getApprovalSchema = byIdSchema
export type GetApproval = z.infer<typeof getApprovalSchema>

const earlierDeal = <const Stage extends string>(stages: readonly Stage[]) =>
  z.strictObject({
    id: idSchema,
    number: humanNumberSchema,
    title: z.string(),
    stage: z.enum(stages),
    createdAt: momentSchema,
    ...money,
  })

/** Everything that a manager needs to decide. */
export const approvalViewSchema = approvalBriefSchema.extend({
  contract: contractVersionViewSchema,
  opportunity: z.strictObject({
    id: idSchema,
    number: humanNumberSchema,
    title: z.string(),
    stage: opportunityStageSchema,
    version: versionSchema,
    ...money,
    requirements: z.string().nullable(),
    durationDays: z.int().nullable(),
    owner: personSchema.nullable(),
    stageChangedAt: momentSchema,
    createdAt: momentSchema,
  }),
  /** with what happened between them and the house before, the newest first */
  client: clientBriefSchema.extend({
    status: clientStatusSchema,
    note: z.string().nullable(),
    createdAt: momentSchema,
    opportunities: z.array(earlierDeal(opportunityStageSchema.options)),
    projects: z.array(earlierDeal(projectStages)),
  }),
  /** how it began */
  lead: z
    .strictObject({
      id: idSchema,
      number: humanNumberSchema,
      title: z.string(),
      stage: z.enum(leadStages),
      source: z.string(),
      need: z.string().nullable(),
      demoAt: momentSchema.nullable(),
      createdAt: momentSchema,
    })
    .nullable(),
  /** other requests for the same deal, the newest first */
  earlier: z.array(approvalBriefSchema),
  /** what may be done with the deal now */
  transitions: z.array(opportunityTransitionSchema),
})
export type ApprovalView = z.infer<typeof approvalViewSchema>
