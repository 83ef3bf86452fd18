import { staffProcedure } from '@zhancore/bff-base'
import * as intake from '@zhancore/intake'

/** Requests by status, the newest first. */
export const listInquiries = staffProcedure
  .input(intake.listInquiriesSchema)
  .output(intake.inquiryListSchema)
  .query(({ ctx, input }) => intake.listInquiries(ctx, input))
