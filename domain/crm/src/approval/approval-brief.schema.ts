import * as z from 'zod'

import { idSchema } from '@zhancore/core/schema'
import type { ApprovalStatus } from '@zhancore/db'

import { momentSchema, personSchema } from '../record/common.schema'

export const approvalStatuses = [
  'pending',
  'approved',
  'returned',
  'rejected',
] as const satisfies ApprovalStatus[]
export const approvalStatusSchema = z.enum(approvalStatuses, 'choice_invalid')

/** One request for management's approval, and what became of it. */
export const approvalBriefSchema = z.strictObject({
  id: idSchema,
  status: approvalStatusSchema,
  contractVersionId: idSchema,
  contractOrdinal: z.int(),
  contractSha256: z.string(),
  requestedBy: personSchema.nullable(),
  requestedAt: momentSchema,
  requestNote: z.string().nullable(),
  decidedBy: personSchema.nullable(),
  decidedAt: momentSchema.nullable(),
  /** the manager's comment, remarks or reason */
  comment: z.string().nullable(),
})
export type ApprovalBrief = z.infer<typeof approvalBriefSchema>
