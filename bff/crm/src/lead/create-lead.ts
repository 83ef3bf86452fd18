import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Makes a lead of a client by hand. */
export const createLead = staffProcedure
  .input(crm.createLeadSchema)
  .output(crm.leadChangedSchema)
  .mutation(({ ctx, input }) => crm.createLead(ctx, input))
