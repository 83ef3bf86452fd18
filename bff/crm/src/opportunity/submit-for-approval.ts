import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Sends the contract to management. */
export const submitForApproval = staffProcedure
  .input(crm.submitForApprovalSchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.submitForApproval(ctx, input))
