import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Clients, the newest first, page by page. */
export const listClients = staffProcedure
  .input(crm.listClientsSchema)
  .output(crm.clientListSchema)
  .query(({ ctx, input }) => crm.listClients(ctx, input))
