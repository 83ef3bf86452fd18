import { staffProcedure } from '@zhancore/bff-base'
import {
  outgoingEmailViewSchema,
  resendEmail as sendAgain,
  resendEmailSchema,
} from '@zhancore/email'

/** Sends a letter again that could not be delivered. */
export const resendEmail = staffProcedure
  .input(resendEmailSchema)
  .output(outgoingEmailViewSchema)
  .mutation(({ ctx, input }) => sendAgain(ctx, input))
