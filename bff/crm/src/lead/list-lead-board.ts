import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Leads by stage. */
export const listLeadBoard = staffProcedure
  .input(crm.listLeadBoardSchema)
  .output(crm.leadBoardSchema)
  .query(({ ctx, input }) => crm.listLeadBoard(ctx, input))
