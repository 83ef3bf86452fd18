import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** The start page. */
export const getOverview = staffProcedure
  .input(crm.getOverviewSchema)
  .output(crm.overviewSchema)
  .query(({ ctx }) => crm.getOverview(ctx))
