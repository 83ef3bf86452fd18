import { publicProcedure } from '@zhancore/bff-base'
import * as intake from '@zhancore/intake'

/** Takes a visitor's request in; sent twice, it is one. */
export const submitInquiry = publicProcedure
  .input(intake.submitInquirySchema)
  .output(intake.inquirySubmittedSchema)
  .mutation(({ ctx, input }) => intake.submitInquiry(ctx, input))
