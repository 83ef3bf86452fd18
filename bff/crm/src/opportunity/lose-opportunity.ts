import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Gives a deal up, with the reason. */
export const loseOpportunity = staffProcedure
  .input(crm.loseOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.loseOpportunity(ctx, input))
