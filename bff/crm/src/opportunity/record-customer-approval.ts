import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** The customer agrees to the contract. */
export const recordCustomerApproval = staffProcedure
  .input(crm.recordCustomerApprovalSchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.recordCustomerApproval(ctx, input))
