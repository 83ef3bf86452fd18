import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** The customer accepts: support begins. */
export const acceptProject = staffProcedure
  .input(crm.acceptProjectSchema)
  .output(crm.projectChangedSchema)
  .mutation(({ ctx, input }) => crm.acceptProject(ctx, input))
