import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Deals by stage, with sums. */
export const listOpportunityBoard = staffProcedure
  .input(crm.listOpportunityBoardSchema)
  .output(crm.opportunityBoardSchema)
  .query(({ ctx, input }) => crm.listOpportunityBoard(ctx, input))
