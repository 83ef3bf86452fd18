import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Requests for approval: what waits comes first. */
export const listApprovals = staffProcedure
  .input(crm.listApprovalsSchema)
  .output(crm.approvalListSchema)
  .query(({ ctx, input }) => crm.listApprovals(ctx, input))
