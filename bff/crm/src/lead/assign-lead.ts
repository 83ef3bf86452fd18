import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Gives a lead to somebody, or to nobody. */
export const assignLead = staffProcedure
  .input(crm.assignLeadSchema)
  .output(crm.leadChangedSchema)
  .mutation(({ ctx, input }) => crm.assignLead(ctx, input))
