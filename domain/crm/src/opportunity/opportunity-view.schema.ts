import * as z from 'zod'

import { currencySchema, idSchema, versionSchema } from '@zhancore/core/schema'

import { approvalBriefSchema } from '../approval/approval-brief.schema'
import { contractVersionViewSchema } from '../contract/contract.schema'
import { leadStages } from '../lead/lead-stages'
import { projectStages } from '../project/project-stages'
import {
  clientBriefSchema,
  dateSchema,
  humanNumberSchema,
  lostReasonSchema,
  maySchema,
  momentSchema,
  pageOf,
  personSchema,
} from '../record/common.schema'
import { transitionNames, transitionViewSchema } from '../record/transition.schema'
import { opportunityStageSchema } from './opportunity.schema'
import { opportunityStages, opportunityTransitions } from './opportunity-stages'

export const opportunityTransitionSchema = transitionViewSchema(
  transitionNames(opportunityTransitions),
  opportunityStages,
)
export type OpportunityTransition = z.infer<typeof opportunityTransitionSchema>

/** A deal in a list or on a board. */
export const opportunityItemSchema = z.strictObject({
  id: idSchema,
  number: humanNumberSchema,
  title: z.string(),
  stage: opportunityStageSchema,
  amountMinor: z.int().nullable(),
  currency: currencySchema,
  client: clientBriefSchema,
  owner: personSchema.nullable(),
  stageChangedAt: momentSchema,
  createdAt: momentSchema,
  version: versionSchema,
  /** without a look at what the newest contract says: the use-case has the last word */
  transitions: z.array(opportunityTransitionSchema),
})
export type OpportunityItem = z.infer<typeof opportunityItemSchema>
export const opportunityListSchema = pageOf(opportunityItemSchema)
export type OpportunityList = z.infer<typeof opportunityListSchema>

export const opportunityViewSchema = opportunityItemSchema.extend({
  requirements: z.string().nullable(),
  durationDays: z.int().nullable(),
  customerApprovedAt: momentSchema.nullable(),
  customerApprovedBy: z.string().nullable(),
  signedByUsOn: dateSchema.nullable(),
  signedByClientOn: dateSchema.nullable(),
  lostFrom: opportunityStageSchema.nullable(),
  lostReason: lostReasonSchema.nullable(),
  lostNote: z.string().nullable(),
  updatedAt: momentSchema,
  lead: z
    .strictObject({
      id: idSchema,
      number: humanNumberSchema,
      title: z.string(),
      stage: z.enum(leadStages),
    })
    .nullable(),
  project: z
    .strictObject({
      id: idSchema,
      number: humanNumberSchema,
      title: z.string(),
      stage: z.enum(projectStages),
    })
    .nullable(),
  /** the newest first */
  contracts: z.array(contractVersionViewSchema),
  /** the newest first */
  approvals: z.array(approvalBriefSchema),
  may: maySchema,
})
export type OpportunityView = z.infer<typeof opportunityViewSchema>
