import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Gives a lead up, with the reason. */
export const loseLead = staffProcedure
  .input(crm.loseLeadSchema)
  .output(crm.leadChangedSchema)
  .mutation(({ ctx, input }) => crm.loseLead(ctx, input))
