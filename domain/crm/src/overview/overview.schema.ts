import * as z from 'zod'

import { idSchema } from '@zhancore/core/schema'

import { cappedCount } from '../board/board.schema'
import { leadStageSchema } from '../lead/lead.schema'
import { opportunityStageSchema } from '../opportunity/opportunity.schema'
import { humanNumberSchema, momentSchema } from '../record/common.schema'

/** Why something waits for the person who asks. */
export const waitingKinds = [
  'approval',
  'returned_contract',
  'customer_approval',
  'signing',
  'demo',
  'payment',
] as const

export const getOverviewSchema = z.strictObject({}).optional()

/** The start page: what is mine, and what waits for me. */
export const overviewSchema = z.strictObject({
  unsorted: z.strictObject(cappedCount),
  /** leads of mine by stage; a manager's and an administrator's are everybody's */
  leads: z.array(z.strictObject({ stage: leadStageSchema, ...cappedCount })),
  /** sums in tiyn */
  opportunities: z.array(
    z.strictObject({ stage: opportunityStageSchema, ...cappedCount, sumMinor: z.int() }),
  ),
  /** the longest waiting first, ten of each kind at most */
  waiting: z.array(
    z.strictObject({
      kind: z.enum(waitingKinds),
      /** of the approval, the lead, the deal or the project */
      id: idSchema,
      number: humanNumberSchema,
      title: z.string(),
      clientName: z.string(),
      /** since when; for a demo: when it is */
      at: momentSchema,
    }),
  ),
})
export type Overview = z.infer<typeof overviewSchema>
