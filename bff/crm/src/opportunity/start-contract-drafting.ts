import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Requirements are there: the contract is next. */
export const startContractDrafting = staffProcedure
  .input(crm.startContractDraftingSchema)
  .output(crm.opportunityChangedSchema)
  .mutation(({ ctx, input }) => crm.startContractDrafting(ctx, input))
