import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Adds a client by hand. */
export const createClient = staffProcedure
  .input(crm.createClientSchema)
  .output(crm.clientChangedSchema)
  .mutation(({ ctx, input }) => crm.createClient(ctx, input))
