import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** A client with what belongs to it. */
export const getClient = staffProcedure
  .input(crm.getClientSchema)
  .output(crm.clientViewSchema)
  .query(({ ctx, input }) => crm.getClient(ctx, input))
