import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** What happened to a record, the newest first. */
export const listHistory = staffProcedure
  .input(crm.listHistorySchema)
  .output(crm.historyListSchema)
  .query(({ ctx, input }) => crm.listHistory(ctx, input))
