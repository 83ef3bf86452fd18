import { staffProcedure } from '@zhancore/bff-base'
import {
  listProcesses as readProcesses,
  listProcessesSchema,
  processListSchema,
} from '@zhancore/logging'

import { addresses } from '../env'

/** Every process and what it depends on, as they are now. */
export const listProcesses = staffProcedure
  .input(listProcessesSchema)
  .output(processListSchema)
  .query(({ ctx }) => readProcesses({ ...ctx, gatewayUrl: addresses().gatewayUrl }))
