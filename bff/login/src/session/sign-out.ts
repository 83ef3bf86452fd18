import * as z from 'zod'

import { publicProcedure } from '@zhancore/bff-base'
import { signOut as noteSignOut } from '@zhancore/identity'

/** Ends the caller's session on the server; of use to nobody else, and harmless twice. */
export const signOut = publicProcedure
  .input(z.strictObject({}).optional())
  .output(z.strictObject({}))
  .mutation(async ({ ctx }) => {
    await noteSignOut(ctx)
    await ctx.session.signOut()
    return {}
  })
