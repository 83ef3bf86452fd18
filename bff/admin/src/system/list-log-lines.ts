import { staffProcedure } from '@zhancore/bff-base'
import {
  listLogLines as readLogLines,
  listLogLinesSchema,
  logLinePageSchema,
} from '@zhancore/logging'

/** Recent lines of all processes, the newest first. */
export const listLogLines = staffProcedure
  .input(listLogLinesSchema)
  .output(logLinePageSchema)
  .query(({ ctx, input }) => readLogLines(ctx, input))
