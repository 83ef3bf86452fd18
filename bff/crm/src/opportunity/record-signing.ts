import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Both sides have signed: a project begins. */
export const recordSigning = staffProcedure
  .input(crm.recordSigningSchema)
  .output(crm.opportunityWonSchema)
  .mutation(({ ctx, input }) => crm.recordSigning(ctx, input))
