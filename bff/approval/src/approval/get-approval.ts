import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Everything that a manager needs to decide. */
export const getApproval = staffProcedure
  .input(crm.getApprovalSchema)
  .output(crm.approvalViewSchema)
  .query(({ ctx, input }) => crm.getApproval(ctx, input))
