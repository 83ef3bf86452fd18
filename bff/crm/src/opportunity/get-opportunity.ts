import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** A deal with everything on it. */
export const getOpportunity = staffProcedure
  .input(crm.getOpportunitySchema)
  .output(crm.opportunityViewSchema)
  .query(({ ctx, input }) => crm.getOpportunity(ctx, input))
