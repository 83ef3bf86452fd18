import * as z from 'zod'

import { publicProcedure } from '@zhancore/bff-base'
import { getSession as readSession, sessionViewSchema } from '@zhancore/identity'

/** Who is signed in, as the role stands now. */
export const getSession = publicProcedure
  .input(z.strictObject({}).optional())
  .output(sessionViewSchema)
  .query(({ ctx }) => readSession(ctx))
