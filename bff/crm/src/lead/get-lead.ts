import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** A lead with everything on it. */
export const getLead = staffProcedure
  .input(crm.getLeadSchema)
  .output(crm.leadViewSchema)
  .query(({ ctx, input }) => crm.getLead(ctx, input))
