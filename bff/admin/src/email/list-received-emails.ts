import { staffProcedure } from '@zhancore/bff-base'
import {
  listReceivedEmails as readReceivedEmails,
  listReceivedEmailsSchema,
  receivedEmailListSchema,
} from '@zhancore/email'

/** Letters of the local mailbox, the newest first. */
export const listReceivedEmails = staffProcedure
  .input(listReceivedEmailsSchema)
  .output(receivedEmailListSchema)
  .query(({ ctx, input }) => readReceivedEmails(ctx, input))
