import { staffProcedure } from '@zhancore/bff-base'
import * as intake from '@zhancore/intake'

/** Turns a request down, with the reason. */
export const rejectInquiry = staffProcedure
  .input(intake.rejectInquirySchema)
  .output(intake.inquiryRejectedSchema)
  .mutation(({ ctx, input }) => intake.rejectInquiry(ctx, input))
