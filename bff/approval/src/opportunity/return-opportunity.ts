import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Management wants the contract changed. */
export const returnOpportunity = staffProcedure
  .input(crm.returnOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.returnOpportunity(ctx, input))
