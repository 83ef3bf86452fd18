import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** The customer wants something put right. */
export const returnProjectToWork = staffProcedure
  .input(crm.returnProjectToWorkSchema)
  .output(crm.projectChangedSchema)
  .mutation(({ ctx, input }) => crm.returnProjectToWork(ctx, input))
