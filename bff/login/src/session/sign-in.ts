import { publicProcedure } from '@zhancore/bff-base'
import { signedInSchema, signIn as checkSignIn, signInSchema } from '@zhancore/identity'

/** Starts a session under a new id when e-mail and password are right. */
export const signIn = publicProcedure
  .input(signInSchema)
  .output(signedInSchema)
  .mutation(async ({ ctx, input }) => {
    const signedIn = await checkSignIn(ctx, input)
    await ctx.session.signIn(signedIn.userId)
    return signedIn
  })
