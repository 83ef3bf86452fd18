import { staffProcedure } from '@zhancore/bff-base'
import {
  getReceivedEmail as readReceivedEmail,
  getReceivedEmailSchema,
  receivedEmailDetailsSchema,
} from '@zhancore/email'

/** One letter of the local mailbox, with its text. */
export const getReceivedEmail = staffProcedure
  .input(getReceivedEmailSchema)
  .output(receivedEmailDetailsSchema)
  .query(({ ctx, input }) => readReceivedEmail(ctx, input))
