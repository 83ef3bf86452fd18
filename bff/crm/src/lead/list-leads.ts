import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Leads, the newest first, page by page. */
export const listLeads = staffProcedure
  .input(crm.listLeadsSchema)
  .output(crm.leadListSchema)
  .query(({ ctx, input }) => crm.listLeads(ctx, input))
