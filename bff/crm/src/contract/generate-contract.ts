import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Has a version of the contract made. */
export const generateContract = staffProcedure
  .input(crm.generateContractSchema)
  .output(crm.contractQueuedSchema)
  .mutation(({ ctx, input }) => crm.generateContract(ctx, input))
