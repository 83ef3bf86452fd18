import * as z from 'zod'

import { optionalTextSchema } from '@zhancore/core/schema'

import { leadItemSchema, leadStageSchema } from '../lead/lead.schema'
import { opportunityStageSchema } from '../opportunity/opportunity.schema'
import { opportunityItemSchema } from '../opportunity/opportunity-view.schema'
import { ownerFilterSchema } from '../record/common.schema'

const boardInput = {
  owner: ownerFilterSchema.default('all'),
  search: optionalTextSchema(100),
  /** cards in each column; the rest is in the list */
  perStage: z.int().min(1).max(100).default(50),
}

export const listLeadBoardSchema = z.strictObject(boardInput)
export type ListLeadBoard = z.infer<typeof listLeadBoardSchema>

export const listOpportunityBoardSchema = z.strictObject(boardInput)
export type ListOpportunityBoard = z.infer<typeof listOpportunityBoardSchema>

/** How many there are; counting stops at a thousand, then `isCapped` says that there are more. */
export const cappedCount = { count: z.int(), isCapped: z.boolean() }

export const leadBoardSchema = z.strictObject({
  columns: z.array(
    z.strictObject({ stage: leadStageSchema, items: z.array(leadItemSchema), ...cappedCount }),
  ),
})
export type LeadBoard = z.infer<typeof leadBoardSchema>

export const opportunityBoardSchema = z.strictObject({
  columns: z.array(
    z.strictObject({
      stage: opportunityStageSchema,
      items: z.array(opportunityItemSchema),
      ...cappedCount,
      /** tiyn; of the deals in tenge that were counted */
      sumMinor: z.int(),
    }),
  ),
})
export type OpportunityBoard = z.infer<typeof opportunityBoardSchema>
