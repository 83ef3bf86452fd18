import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Takes a lead up again. */
export const reopenLead = staffProcedure
  .input(crm.reopenLeadSchema)
  .output(crm.leadChangedSchema)
  .mutation(({ ctx, input }) => crm.reopenLead(ctx, input))
