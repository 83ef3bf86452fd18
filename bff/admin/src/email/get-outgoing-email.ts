import { staffProcedure } from '@zhancore/bff-base'
import {
  getOutgoingEmail as readOutgoingEmail,
  getOutgoingEmailSchema,
  outgoingEmailDetailsSchema,
} from '@zhancore/email'

/** One letter of the system, with its text. */
export const getOutgoingEmail = staffProcedure
  .input(getOutgoingEmailSchema)
  .output(outgoingEmailDetailsSchema)
  .query(({ ctx, input }) => readOutgoingEmail(ctx, input))
