import * as z from 'zod'

import { publicProcedure } from '@zhancore/bff-base'
import { demoUserSchema, getDemoUsers as readDemoUsers } from '@zhancore/identity'

import { isDemo } from '../env'

/** Whom a visitor may sign in as: nobody, unless the system holds demo data. */
export const getDemoUsers = publicProcedure
  .input(z.strictObject({}).optional())
  .output(z.strictObject({ items: z.array(demoUserSchema) }))
  .query(async ({ ctx }) => ({ items: isDemo() ? await readDemoUsers(ctx.db) : [] }))
