import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Deals, the newest first, page by page. */
export const listOpportunities = staffProcedure
  .input(crm.listOpportunitiesSchema)
  .output(crm.opportunityListSchema)
  .query(({ ctx, input }) => crm.listOpportunities(ctx, input))
