import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Management turns the deal down. */
export const rejectOpportunity = staffProcedure
  .input(crm.rejectOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.rejectOpportunity(ctx, input))
