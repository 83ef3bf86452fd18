import { staffProcedure } from '@zhancore/bff-base'
import {
  listOutgoingEmails as readOutgoingEmails,
  listOutgoingEmailsSchema,
  outgoingEmailListSchema,
} from '@zhancore/email'

/** Letters that the system sends, the newest first. */
export const listOutgoingEmails = staffProcedure
  .input(listOutgoingEmailsSchema)
  .output(outgoingEmailListSchema)
  .query(({ ctx, input }) => readOutgoingEmails(ctx, input))
