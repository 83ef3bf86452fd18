import * as z from 'zod'

import { DomainError, idSchema, pageSchema, textSchema } from '@zhancore/core'

import { publicProcedure, router, staffProcedure } from '../trpc'

/** A little of everything that the routers of the product do. */
export const sampleRouter = router({
  echo: publicProcedure
    .input(z.strictObject({ text: textSchema(20), ...pageSchema }))
    .query(({ input }) => input.text),
  signIn: publicProcedure
    .input(z.strictObject({ userId: idSchema }))
    .mutation(async ({ ctx, input }) => {
      await ctx.session.signIn(input.userId)
      return { address: ctx.clientAddress }
    }),
  signOut: publicProcedure.mutation(async ({ ctx }) => {
    await ctx.session.signOut()
    return { done: true }
  }),
  whoAmI: staffProcedure.query(({ ctx }) => ({ role: ctx.actor.role })),
  readUser: staffProcedure.input(z.strictObject({ id: idSchema })).query(async ({ ctx, input }) => {
    if (!ctx.ability.can('read', 'User')) throw new DomainError('forbidden')
    const { id } = await ctx.db.user.findUniqueOrThrow({ where: input, select: { id: true } })
    return { id }
  }),
  /** what nobody should write: no atoms, straight to the database */
  careless: publicProcedure
    .input(z.object({ name: z.string(), email: z.string(), role: z.string(), take: z.number() }))
    .mutation(
      ({ ctx, input }) => ctx.db.$queryRaw`
      insert into users (id, email, name, role, updated_at)
      values (gen_random_uuid(), ${input.email}, ${input.name}, ${input.role}::"Role",
        to_timestamp(${input.take}::int))
      returning name`,
    ),
  conflict: publicProcedure.query(() => {
    throw new DomainError('version_conflict', { current: { version: 2 } })
  }),
  throttled: publicProcedure.query(() => {
    throw new DomainError('too_many_attempts', { retryAfterSeconds: 30 })
  }),
  broken: publicProcedure.query(() => {
    throw new Error('the cause that nobody may see')
  }),
  brokenContract: publicProcedure.output(z.strictObject({ id: z.string() })).query(async () => {
    const row: { id: string; secret?: string } = { id: '1', secret: 'x' }
    return Promise.resolve(row)
  }),
})
