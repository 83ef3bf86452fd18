import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Sets the time of a demo, or another time. */
export const scheduleDemo = staffProcedure
  .input(crm.scheduleDemoSchema)
  .output(crm.leadChangedSchema)
  .mutation(({ ctx, input }) => crm.scheduleDemo(ctx, input))
