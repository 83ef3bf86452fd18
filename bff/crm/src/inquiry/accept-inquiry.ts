import { staffProcedure } from '@zhancore/bff-base'
import * as intake from '@zhancore/intake'

/** Makes a lead of a request. */
export const acceptInquiry = staffProcedure
  .input(intake.acceptInquirySchema)
  .output(intake.inquiryAcceptedSchema)
  .mutation(({ ctx, input }) => intake.acceptInquiry(ctx, input))
