import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Puts a lead aside as not serious. */
export const markLeadNotSerious = staffProcedure
  .input(crm.markLeadNotSeriousSchema)
  .output(crm.leadChangedSchema)
  .mutation(({ ctx, input }) => crm.markLeadNotSerious(ctx, input))
