import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Management agrees to the contract. */
export const approveOpportunity = staffProcedure
  .input(crm.approveOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.approveOpportunity(ctx, input))
