import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Ends a project. */
export const closeProject = staffProcedure
  .input(crm.closeProjectSchema)
  .output(crm.projectChangedSchema)
  .mutation(({ ctx, input }) => crm.closeProject(ctx, input))
