import { staffProcedure } from '@zhancore/bff-base'
import { listUsers as readUsers, listUsersSchema, userListSchema } from '@zhancore/identity'

/** Everybody who has, or had, an account, page by page. */
export const listUsers = staffProcedure
  .input(listUsersSchema)
  .output(userListSchema)
  .query(({ ctx, input }) => readUsers(ctx, input))
