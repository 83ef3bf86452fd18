import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Hands the result over to the customer. */
export const handOverProject = staffProcedure
  .input(crm.handOverProjectSchema)
  .output(crm.projectChangedSchema)
  .mutation(({ ctx, input }) => crm.handOverProject(ctx, input))
