import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Begins the work: paid, or by a manager's word. */
export const startProject = staffProcedure
  .input(crm.startProjectSchema)
  .output(crm.projectChangedSchema)
  .mutation(({ ctx, input }) => crm.startProject(ctx, input))
