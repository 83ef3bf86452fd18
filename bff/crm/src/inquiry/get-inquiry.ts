import { staffProcedure } from '@zhancore/bff-base'
import * as intake from '@zhancore/intake'

/** A request as it came in. */
export const getInquiry = staffProcedure
  .input(intake.getInquirySchema)
  .output(intake.inquiryViewSchema)
  .query(({ ctx, input }) => intake.getInquiry(ctx, input))
