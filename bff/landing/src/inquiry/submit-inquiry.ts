import { publicProcedure } from '@zhancore/bff-base'
import { countAttempt } from '@zhancore/identity'
import * as intake from '@zhancore/intake'

import { inquiryLimit } from '../env'

/** Takes a visitor's request in; sent twice, it is one. Throws `too_many_attempts` to a machine that sends many. */
export const submitInquiry = publicProcedure
  .input(intake.submitInquirySchema)
  .output(intake.inquirySubmittedSchema)
  .mutation(async ({ ctx, input }) => {
    const limit = { name: 'submit-inquiry', key: ctx.clientAddress, points: inquiryLimit() }
    await countAttempt(ctx, [limit])
    return intake.submitInquiry(ctx, input)
  })
