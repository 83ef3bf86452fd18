import { staffProcedure } from '@zhancore/bff-base'
import { changeRole as giveRole, changeRoleSchema, userViewSchema } from '@zhancore/identity'

/** Gives a colleague another role. */
export const changeRole = staffProcedure
  .input(changeRoleSchema)
  .output(userViewSchema)
  .mutation(({ ctx, input }) => giveRole(ctx, input))
