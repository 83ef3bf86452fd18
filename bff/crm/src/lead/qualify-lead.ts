import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Wins a lead: it becomes a deal. */
export const qualifyLead = staffProcedure
  .input(crm.qualifyLeadSchema)
  .output(crm.leadQualifiedSchema)
  .mutation(({ ctx, input }) => crm.qualifyLead(ctx, input))
