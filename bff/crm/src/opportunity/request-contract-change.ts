import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** The customer wants the contract changed. */
export const requestContractChange = staffProcedure
  .input(crm.requestContractChangeSchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.requestContractChange(ctx, input))
