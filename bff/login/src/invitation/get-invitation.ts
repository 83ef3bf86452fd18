import { publicProcedure } from '@zhancore/bff-base'
import {
  getInvitation as readInvitation,
  getInvitationSchema,
  offeredInvitationSchema,
} from '@zhancore/identity'

/** What the holder of a link is invited to. */
export const getInvitation = publicProcedure
  .input(getInvitationSchema)
  .output(offeredInvitationSchema)
  .query(({ ctx, input }) => readInvitation(ctx, input))
