import { staffProcedure } from '@zhancore/bff-base'
import { deactivateUser as shutOut, deactivateUserSchema, userViewSchema } from '@zhancore/identity'

/** Shuts a colleague out, at once. */
export const deactivateUser = staffProcedure
  .input(deactivateUserSchema)
  .output(userViewSchema)
  .mutation(({ ctx, input }) => shutOut(ctx, input))
