import { publicProcedure } from '@zhancore/bff-base'
import {
  acceptInvitation as takeUpInvitation,
  acceptInvitationSchema,
  signedInSchema,
} from '@zhancore/identity'

/** Makes the invited account and signs its owner in. */
export const acceptInvitation = publicProcedure
  .input(acceptInvitationSchema)
  .output(signedInSchema)
  .mutation(async ({ ctx, input }) => {
    const signedIn = await takeUpInvitation(ctx, input)
    await ctx.session.signIn(signedIn.userId)
    return signedIn
  })
