import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Saves the whole form of a deal. */
export const updateOpportunity = staffProcedure
  .input(crm.updateOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.updateOpportunity(ctx, input))
