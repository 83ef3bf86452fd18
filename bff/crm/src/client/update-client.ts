import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Saves the whole form of a client. */
export const updateClient = staffProcedure
  .input(crm.updateClientSchema)
  .output(crm.clientChangedSchema)
  .mutation(({ ctx, input }) => crm.updateClient(ctx, input))
