import { staffProcedure } from '@zhancore/bff-base'
import { activateUser as letIn, activateUserSchema, userViewSchema } from '@zhancore/identity'

/** Lets a deactivated colleague in again. */
export const activateUser = staffProcedure
  .input(activateUserSchema)
  .output(userViewSchema)
  .mutation(({ ctx, input }) => letIn(ctx, input))
