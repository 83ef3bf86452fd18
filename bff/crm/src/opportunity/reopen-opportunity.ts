import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Takes a deal up again where it was lost. */
export const reopenOpportunity = staffProcedure
  .input(crm.reopenOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.reopenOpportunity(ctx, input))
