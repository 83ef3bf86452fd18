import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Makes a client active or inactive. */
export const changeClientStatus = staffProcedure
  .input(crm.changeClientStatusSchema)
  .output(crm.clientChangedSchema)
  .mutation(({ ctx, input }) => crm.changeClientStatus(ctx, input))
