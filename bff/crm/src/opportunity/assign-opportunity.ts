import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Gives a deal to somebody, or to nobody. */
export const assignOpportunity = staffProcedure
  .input(crm.assignOpportunitySchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.assignOpportunity(ctx, input))
