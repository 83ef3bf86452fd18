import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** People whom a lead or a deal may be given to. */
export const listAssignees = staffProcedure
  .input(crm.listAssigneesSchema)
  .output(crm.assigneeListSchema)
  .query(({ ctx }) => crm.listAssignees(ctx))
